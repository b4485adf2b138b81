package org.clausetracker.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.clausetracker.access.Access;
import org.clausetracker.access.Permission;
import org.clausetracker.editing.Call;
import org.clausetracker.editing.EditAnswer;
import org.clausetracker.editing.Outcome;
import org.clausetracker.editing.RecordEditor;
import org.clausetracker.editing.RecordName;
import org.clausetracker.editing.StoredRecord;
import org.clausetracker.journal.Edit;
import org.clausetracker.journal.EditKind;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.DomainFailure.Forbidden;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Overtaken;
import org.clausetracker.problem.ProblemType;
import org.clausetracker.review.StoredProposal.Ended;
import org.jspecify.annotations.Nullable;

/**
 * Ends proposals: somebody else than their author carries them out or rejects them, or their author takes them back. What was
 * accepted goes on counting until then.
 */
@ApplicationScoped
public class ProposalService {

    private final Access access;
    private final StoredProposals proposals;
    private final DecisionEdits edits;
    private final RecordEditor editor;
    private final SecondPerson second;
    private final ReviewStore reviews;
    private final PeopleShown people;
    private final ProposalDifferences differences;

    ProposalService(
            Access access,
            StoredProposals proposals,
            DecisionEdits edits,
            RecordEditor editor,
            ReviewStore reviews,
            PeopleShown people,
            ProposalDifferences differences) {
        this.access = access;
        this.proposals = proposals;
        this.edits = edits;
        this.editor = editor;
        this.second = edits.second();
        this.reviews = reviews;
        this.people = people;
        this.differences = differences;
    }

    /**
     * A proposal by its id.
     *
     * @throws NotFound when there is none
     */
    public ProposalDetail get(String id) {
        StoredProposal proposal = proposals.require(id);
        StoredProposal.Target target = proposal.target();
        StoredProposal.Made made = proposal.made();
        Ended ended = proposal.ended();
        int version = editor.require(proposal.name()).version();
        return new ProposalDetail(
                proposal.id(),
                target.type(),
                target.record(),
                target.agreement(),
                target.action(),
                target.baseVersion(),
                version,
                ended != null
                        ? ended.state()
                        : version == target.baseVersion() ? ProposalState.OPEN : ProposalState.OVERTAKEN,
                made.at(),
                people.of(made.author(), made.authorName()),
                made.reason(),
                target.content(),
                ended == null ? null : ended.at(),
                ended == null ? null : people.of(ended.person(), ended.personName()),
                ended == null ? null : ended.comment());
    }

    /**
     * Carries a proposal out, or rejects it.
     *
     * @param body read once the caller is known to be allowed to decide
     * @throws Forbidden when the caller may not decide in an agreement that the record concerns
     * @throws Conflict when somebody else has to decide, or when it has ended
     * @throws Overtaken when the record was changed since it was proposed: the proposal has ended with that
     */
    public EditAnswer decide(String id, Supplier<ObjectNode> body, Call call) {
        StoredProposal proposal = proposals.require(id);
        Set<String> agreements = edits.agreementsOf(editor.require(proposal.name()));
        edits.permit(Permission.DECIDE, agreements);
        GivenDecision given = GivenDecision.ofProposal(body.get());
        try {
            return edits.write(
                    call,
                    EditKind.REVIEW,
                    given.comment(),
                    agreements,
                    edit -> given.decision() == Decision.ACCEPTED
                            ? carryOut(edit, proposal, given, call)
                            : reject(edit, proposal, given, call));
        } catch (Overtaken late) {
            if (proposal.ended() == null) {
                // what was refused is taken back whole, so that it ended is an edit of its own
                edits.note(call, edit -> proposals.end(proposal, edit.id(), ProposalState.OVERTAKEN, null));
            }
            throw late;
        }
    }

    private Outcome carryOut(Edit edit, StoredProposal proposal, GivenDecision given, Call call) {
        StoredRecord now = lockToDecide(edit, proposal, ProposalState.ACCEPTED, given, call);
        String person = call.caller().id();
        StoredRecord after = editor.apply(now, proposal.target().content(), given.confirmed(), findings -> {
            List<String> accepted = reviews.acceptedAmong(findings);
            second.require(person, reviews.authorsOf(accepted, proposal.id()));
            reviews.keep(
                    new ReviewStore.Made(edit.id(), person, Decision.ACCEPTED, given.comment(), proposal.id()),
                    accepted);
        });
        return new Outcome(after, null);
    }

    private Outcome reject(Edit edit, StoredProposal proposal, GivenDecision given, Call call) {
        return new Outcome(lockToDecide(edit, proposal, ProposalState.REJECTED, given, call), null);
    }

    /** The record, once it is certain that the caller may decide and that it is as the proposal knew it. */
    private StoredRecord lockToDecide(
            Edit edit, StoredProposal proposal, ProposalState state, GivenDecision given, Call call) {
        StoredRecord now = editor.lock(proposal.name());
        second.require(call.caller().id(), List.of(proposal.made().author()));
        if (isOvertaken(proposal, now)) {
            throw overtaken(proposal, now);
        }
        end(edit, proposal, state, given.comment());
        return now;
    }

    private static boolean isOvertaken(StoredProposal proposal, StoredRecord now) {
        Ended ended = proposal.ended();
        return ended == null
                ? now.version() != proposal.target().baseVersion()
                : ended.state() == ProposalState.OVERTAKEN;
    }

    private Overtaken overtaken(StoredProposal proposal, StoredRecord now) {
        RecordName name = now.name();
        StoredProposal.Target target = proposal.target();
        return new Overtaken(
                name.kind().word(),
                name.text(),
                target.baseVersion(),
                now.version(),
                now.element(),
                differences.of(name, target.baseVersion(), now.element(), target.content()));
    }

    /**
     * Takes a proposal back.
     *
     * @throws Forbidden when the caller has not made it
     * @throws Conflict when it has ended
     */
    public EditAnswer withdraw(String id, Supplier<ObjectNode> body, Call call) {
        StoredProposal proposal = proposals.require(id);
        if (!access.requireSomewhere(Permission.STRUCTURE)
                .id()
                .equals(proposal.made().author())) {
            throw new Forbidden("Only who proposed it takes it back; others reject it.");
        }
        String comment = GivenDecision.commentOf(body.get());
        Set<String> agreements = edits.agreementsOf(editor.require(proposal.name()));
        return edits.write(call, EditKind.REVIEW, comment, agreements, edit -> {
            StoredRecord now = editor.lock(proposal.name());
            end(edit, proposal, ProposalState.WITHDRAWN, comment);
            return new Outcome(now, null);
        });
    }

    private void end(Edit edit, StoredProposal proposal, ProposalState state, @Nullable String comment) {
        if (!proposals.end(proposal, edit.id(), state, comment)) {
            Ended ended = proposals.require(proposal.id().toString()).ended();
            throw new Conflict(
                    ProblemType.ALREADY_DECIDED,
                    "The proposal is " + (ended == null ? "ended" : ended.state()) + ".",
                    List.of());
        }
    }
}
