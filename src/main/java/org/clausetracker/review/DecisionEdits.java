package org.clausetracker.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Supplier;
import org.clausetracker.access.Permission;
import org.clausetracker.editing.Call;
import org.clausetracker.editing.ConcernedAgreements;
import org.clausetracker.editing.EditAnswer;
import org.clausetracker.editing.EditAnswers;
import org.clausetracker.editing.IdempotencyKeys;
import org.clausetracker.editing.Outcome;
import org.clausetracker.editing.StoredRecord;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.journal.Edits.Work;
import org.clausetracker.journal.Written;
import org.jspecify.annotations.Nullable;

/** Writes what is decided about a record as one edit, which its agreements are locked for. */
@ApplicationScoped
class DecisionEdits {

    private final Edits edits;
    private final EditAnswers answers;
    private final IdempotencyKeys keys;
    private final ConcernedAgreements concerned;
    private final SecondPerson second;

    DecisionEdits(
            Edits edits,
            EditAnswers answers,
            IdempotencyKeys keys,
            ConcernedAgreements concerned,
            SecondPerson second) {
        this.edits = edits;
        this.answers = answers;
        this.keys = keys;
        this.concerned = concerned;
        this.second = second;
    }

    /** Slugs of the agreements that a record speaks about. */
    Set<String> agreementsOf(StoredRecord record) {
        return concerned.of(record.name(), record.element(), null);
    }

    /**
     * Refuses a caller who may not do this in all of these agreements, or, where there are none, in any at all.
     *
     * @throws org.clausetracker.problem.DomainFailure.Forbidden when the caller may not
     */
    void permit(Permission permission, Set<String> agreements) {
        concerned.permit(permission, agreements);
    }

    /** Who may decide what somebody wrote. */
    SecondPerson second() {
        return second;
    }

    /** Does the work as one edit, and answers what came of it. */
    EditAnswer write(Call call, EditKind kind, @Nullable String reason, Set<String> agreements, Work<Outcome> work) {
        return keys.once(call, () -> answers.changed(edits.write(call.draft(kind, reason), agreements, work)));
    }

    /** Writes something beside the records as one edit. */
    <T> Written<T> note(Call call, Work<T> work) {
        return edits.write(call.draft(EditKind.REVIEW, null), Set.of(), work);
    }

    /** Does what is sent twice with one key once. */
    EditAnswer once(Call call, Supplier<EditAnswer> work) {
        return keys.once(call, work);
    }

    /** An answer as JSON. */
    String text(Object answer) {
        return answers.text(answer);
    }
}
