package org.clausetracker.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.clausetracker.access.Access;
import org.clausetracker.access.Permission;
import org.clausetracker.editing.Call;
import org.clausetracker.editing.EditAnswer;
import org.clausetracker.editing.RecordEditor;
import org.clausetracker.editing.RecordKind;
import org.clausetracker.editing.RecordName;
import org.clausetracker.journal.Edit;
import org.clausetracker.journal.TimeOrderedId;
import org.clausetracker.journal.Written;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.request.QueryReader;

/** What people say to each other about what they review. It is theirs alone: whoever is not logged in does not read it. */
@ApplicationScoped
public class CommentService {

    private static final int CREATED = 201;

    private final Access access;
    private final Comments comments;
    private final StoredProposals proposals;
    private final RecordEditor editor;
    private final DecisionEdits edits;
    private final Clock clock;

    CommentService(
            Access access,
            Comments comments,
            StoredProposals proposals,
            RecordEditor editor,
            DecisionEdits edits,
            Clock clock) {
        this.access = access;
        this.comments = comments;
        this.proposals = proposals;
        this.editor = editor;
        this.edits = edits;
        this.clock = clock;
    }

    /** What may be spoken about. */
    enum Subject {
        FINDING,
        PROPOSAL,
        STATEMENT,
        SOURCE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One page, the oldest first.
     *
     * @throws NotFound when what it is about is not there
     */
    Page<Comment> page(Subject subject, String id, PageQuery query) {
        nameOf(subject, id);
        access.requireSomewhere(Permission.READ_PRIVATE);
        QueryReader reader = new QueryReader("comments " + subject + " " + id);
        PageRequest page = query.read(reader, 1);
        reader.check();
        return comments.page(subject.word(), id, after(page), page);
    }

    private static UUID after(PageRequest page) {
        try {
            return page.after().map(last -> UUID.fromString(last.get(0))).orElse(Comments.first());
        } catch (IllegalArgumentException forged) {
            throw new Rejected("cursor", "cursor must be a nextCursor of an earlier page of this list.");
        }
    }

    /**
     * Says something.
     *
     * @param body {@code text}
     * @throws NotFound when what it is about is not there
     */
    EditAnswer say(Subject subject, String id, Supplier<ObjectNode> body, Call call) {
        Set<String> agreements = edits.agreementsOf(editor.require(nameOf(subject, id)));
        edits.permit(Permission.EDIT, agreements);
        String text = GivenDecision.textOf(body.get(), "text");
        return edits.once(call, () -> {
            Written<Comment> written = edits.note(call, edit -> keep(edit, subject, id, text, call));
            String json = edits.text(written.result());
            String address = "/api/v1/" + subject.word() + "s/" + id + "/comments";
            return new EditAnswer(CREATED, address, null, written.edit(), json, false);
        });
    }

    private Comment keep(Edit edit, Subject subject, String id, String text, Call call) {
        UUID comment = TimeOrderedId.next(clock);
        comments.keep(comment, edit.id(), subject.word(), id, text);
        return new Comment(
                comment,
                clock.instant(),
                new NamedPerson(call.caller().id(), call.caller().name()),
                text);
    }

    private RecordName nameOf(Subject subject, String id) {
        RecordName name = subject == Subject.PROPOSAL
                ? proposals.require(id).name()
                : RecordName.of(RecordKind.valueOf(subject.name()), id);
        return editor.require(name).name();
    }
}
