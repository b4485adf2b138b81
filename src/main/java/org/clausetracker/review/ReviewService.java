package org.clausetracker.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.clausetracker.access.Access;
import org.clausetracker.access.Permission;
import org.clausetracker.editing.Call;
import org.clausetracker.editing.EditAnswer;
import org.clausetracker.editing.EditAnswers;
import org.clausetracker.editing.Outcome;
import org.clausetracker.editing.RecordEditor;
import org.clausetracker.editing.RecordKind;
import org.clausetracker.editing.RecordName;
import org.clausetracker.editing.SeenVersion;
import org.clausetracker.editing.StoredRecord;
import org.clausetracker.journal.Edit;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.DomainFailure.Forbidden;
import org.clausetracker.problem.ProblemType;

/** Decides about findings: what is decided is the version that was seen, by somebody who has written none of it. */
@ApplicationScoped
public class ReviewService {

    private final Access access;
    private final Edits edits;
    private final RecordEditor editor;
    private final ReviewStore reviews;
    private final SecondPerson second;
    private final EditAnswers answers;

    ReviewService(
            Access access,
            Edits edits,
            RecordEditor editor,
            ReviewStore reviews,
            SecondPerson second,
            EditAnswers answers) {
        this.access = access;
        this.edits = edits;
        this.editor = editor;
        this.reviews = reviews;
        this.second = second;
        this.answers = answers;
    }

    /**
     * Decides about a finding.
     *
     * @param body read once the caller is known to be allowed something
     * @param seen the version that the caller has seen, asked once the body has its form
     * @throws Forbidden when the caller may not decide, or not reopen, in the agreement of the finding
     * @throws Conflict when somebody else has to decide, or when it was decided already
     */
    public EditAnswer decide(String finding, Supplier<ObjectNode> body, Supplier<SeenVersion> seen, Call call) {
        RecordName name = RecordName.of(RecordKind.FINDING, finding);
        String agreement = agreementOf(editor.require(name));
        if (!access.caller().may(Permission.DECIDE, agreement)) {
            access.require(Permission.EDIT, agreement);
        }
        GivenDecision given = GivenDecision.ofFinding(body.get());
        access.require(given.decision() == Decision.REOPENED ? Permission.EDIT : Permission.DECIDE, agreement);
        SeenVersion version = seen.get();
        return answers.changed(edits.write(
                call.draft(EditKind.REVIEW, given.comment()),
                List.of(agreement),
                edit -> decide(edit, editor.lockSeen(name, version), given, call)));
    }

    private Outcome decide(Edit edit, StoredRecord now, GivenDecision given, Call call) {
        String id = now.name().id();
        String state = now.element().path("reviewState").asText();
        boolean open = state.equals("PROPOSED");
        boolean due =
                switch (given.decision()) {
                    case ACCEPTED -> open;
                    case REJECTED -> !state.equals("REJECTED");
                    case REOPENED -> state.equals("REJECTED");
                };
        if (!due) {
            throw new Conflict(
                    ProblemType.ALREADY_DECIDED,
                    open
                            ? "The finding '" + id + "' waits for a decision."
                            : "The finding '" + id + "' is " + state + ".",
                    List.of());
        }
        if (given.decision() != Decision.REOPENED) {
            second.require(call.caller().id(), reviews.authorsOf(List.of(id), null));
        }
        reviews.decide(
                new ReviewStore.Made(edit.id(), call.caller().id(), given.decision(), given.comment(), null), id);
        return new Outcome(editor.require(now.name()), null);
    }

    private static String agreementOf(StoredRecord finding) {
        return finding.element().path("agreement").asText();
    }
}
