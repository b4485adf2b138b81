package org.clausetracker.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.clausetracker.access.Access;
import org.clausetracker.access.Caller;
import org.clausetracker.access.Permission;
import org.clausetracker.editing.Call;
import org.clausetracker.editing.RecordEditor;
import org.clausetracker.editing.RecordKind;
import org.clausetracker.editing.RecordName;
import org.clausetracker.editing.RecordPreviews;
import org.clausetracker.editing.StatusPreview;
import org.clausetracker.editing.StoredRecord;
import org.clausetracker.lists.Page;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.DomainFailure.Unauthorized;
import org.clausetracker.problem.FieldError;
import org.clausetracker.problem.ProblemType;
import org.clausetracker.record.Texts;
import org.clausetracker.review.ReviewQueueQuery.Read;
import org.jspecify.annotations.Nullable;

/** What waits for a decision, the longest first, and who was asked to decide it. */
@ApplicationScoped
public class ReviewQueueService {

    static final String FINDING = "finding";
    static final String PROPOSAL = "proposal";

    private static final String PERSON = "person";

    private final Access access;
    private final ReviewQueue queue;
    private final StoredProposals proposals;
    private final RecordEditor editor;
    private final DecisionEdits edits;
    private final RecordPreviews previews;
    private final Clock clock;

    ReviewQueueService(
            Access access,
            ReviewQueue queue,
            StoredProposals proposals,
            RecordEditor editor,
            DecisionEdits edits,
            RecordPreviews previews,
            Clock clock) {
        this.access = access;
        this.queue = queue;
        this.proposals = proposals;
        this.editor = editor;
        this.edits = edits;
        this.previews = previews;
        this.clock = clock;
    }

    /**
     * One page.
     *
     * @throws Unauthorized when it is asked for by a person, and nobody knows who asks
     */
    Page<ReviewItem> page(Read asked) {
        String person = asked.assignedTo()
                .map(given -> {
                    String caller = access.require(Permission.KNOW_ONESELF, "").id();
                    return given.equals("me") ? caller : given;
                })
                .orElse(null);
        return queue.page(asked, person, clock.instant());
    }

    /** How much waits, by agreement, where the most does first; what belongs to no agreement counts nowhere. */
    public List<ReviewBacklog> backlog() {
        return queue.backlog();
    }

    /**
     * One finding or proposal, and what it would change.
     *
     * @throws NotFound when it never waited for a decision
     */
    public ReviewDetail get(String type, String id) {
        ReviewItem item =
                queue.find(type, id, clock.instant()).orElseThrow(() -> new NotFound("review", type + '/' + id));
        return new ReviewDetail(
                item,
                item.decision() != null || item.overtaken()
                        ? null
                        : wouldChange(type, id).orElse(null));
    }

    private Optional<List<StatusPreview>> wouldChange(String type, String id) {
        StoredProposal proposal = type.equals(PROPOSAL) ? proposals.require(id) : null;
        StoredRecord record = editor.require(proposal == null ? findingOf(type, id) : proposal.name());
        Set<String> agreements = edits.agreementsOf(record);
        Caller caller = access.caller();
        if (!agreements.stream()
                .allMatch(slug -> caller.may(Permission.EDIT, slug) || caller.may(Permission.DECIDE, slug))) {
            return Optional.empty();
        }
        return proposal == null
                ? previews.ofFinding(record)
                : previews.ofProposal(record, proposal.target().content(), agreements);
    }

    /**
     * Asks somebody to decide, which keeps nobody else from it.
     *
     * @param type {@value #FINDING} or {@value #PROPOSAL}
     * @param body {@code person}: an id, or null for nobody any more
     * @throws NotFound when there is no such finding or proposal
     * @throws Conflict when it is decided already
     * @throws Contradiction when the person may not decide there
     */
    public ReviewAssignment assign(String type, String id, Supplier<ObjectNode> body, Call call) {
        StoredProposal proposal = type.equals(PROPOSAL) ? proposals.require(id) : null;
        StoredRecord record = editor.require(proposal == null ? findingOf(type, id) : proposal.name());
        Set<String> agreements = edits.agreementsOf(record);
        edits.permit(Permission.EDIT, agreements);
        String person = personOf(body.get());
        NamedPerson asked = person == null ? null : queue.whoMayDecide(person, agreements);
        if (person != null && asked == null) {
            throw new Contradiction(
                    List.of(new FieldError(PERSON, "is not somebody who may decide about this: " + person + ".")));
        }
        boolean open = proposal == null
                ? record.element().path("reviewState").asText().equals("PROPOSED")
                : proposal.ended() == null;
        if (!open) {
            throw new Conflict(ProblemType.ALREADY_DECIDED, "This is decided already.", List.of());
        }
        edits.note(call, edit -> queue.assign(edit.id(), type, id, person));
        return new ReviewAssignment(type, id, asked);
    }

    private static RecordName findingOf(String type, String id) {
        if (!type.equals(FINDING)) {
            throw new NotFound("kind of review", type);
        }
        return RecordName.of(RecordKind.FINDING, id);
    }

    private static @Nullable String personOf(ObjectNode body) {
        JsonNode person = body.get(PERSON);
        if (body.size() != 1 || person == null || !(person.isNull() || person.isTextual())) {
            throw new Rejected(PERSON, "must be the id of a person, or null, and stand alone.");
        }
        String id = person.textValue();
        String fault = id == null ? null : Texts.faultOf(id);
        if (fault != null) {
            throw new Rejected(PERSON, fault + ".");
        }
        return id;
    }
}
