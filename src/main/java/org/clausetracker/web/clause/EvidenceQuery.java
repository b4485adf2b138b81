package org.clausetracker.web.clause;

import java.util.List;
import java.util.Optional;
import org.clausetracker.clause.CommitmentDetail;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.request.QueryReader;
import org.clausetracker.status.Voice;
import org.clausetracker.web.site.FormField;
import org.jspecify.annotations.Nullable;

/** Which evidence the page of a clause shows, as text; an empty field of the form is as good as absent. */
record EvidenceQuery(@Nullable String side, @Nullable String kind, @Nullable String duty) {

    /**
     * Reads it.
     *
     * @param sides those who may be asked for
     * @param duties the commitments of the clause, each asked for by its letter
     */
    EvidenceFilter read(List<Voice> sides, List<CommitmentDetail> duties) {
        QueryReader reader = new QueryReader("evidence");
        Optional<Voice> voice = reader.oneOf("side", FormField.orAbsent(side), sides, Voice::name);
        Optional<FindingKind> said = reader.value("kind", FormField.orAbsent(kind), FindingKind.class);
        Optional<CommitmentDetail> about =
                reader.oneOf("duty", FormField.orAbsent(duty), duties, CommitmentDetail::letter);
        reader.check();
        return new EvidenceFilter(voice, said, about);
    }
}
