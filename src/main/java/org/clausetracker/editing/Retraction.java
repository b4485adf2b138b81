package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;

/** What a caller sends to say that a report was taken back in public. */
final class Retraction {

    private static final String RETRACTED_ON = "retractedOn";

    private Retraction() {}

    /**
     * Reads it as the change of a finding: {@code retractedOn}, the day on which it was taken back, and {@code reason}.
     *
     * @throws Rejected when one is missing, or there is more
     */
    static GivenRecord of(ObjectNode body) {
        GivenRecord given = GivenRecord.of(body).withReason();
        List<FieldError> faults = new ArrayList<>();
        if (!given.fields().path(RETRACTED_ON).isTextual()) {
            faults.add(new FieldError(RETRACTED_ON, "is required: the day on which the report was taken back."));
        }
        Iterator<String> names = given.fields().fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!Set.of(RETRACTED_ON).contains(name)) {
                faults.add(new FieldError(name, "is not a known key; known here: confirmed, reason, retractedOn."));
            }
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return given;
    }
}
