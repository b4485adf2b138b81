package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.clausetracker.editing.ProposalStore.Action;
import org.clausetracker.editing.RecordEditor.Change;
import org.clausetracker.editing.RecordEditor.Correction;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.DomainFailure.Stale;
import org.clausetracker.record.RecordDraft;

/**
 * Enters and corrects records. Each use case is at most one edit in one transaction. Its checks come in the order of the
 * published contract: whether the record is there, whether the caller may, the form, the version, the rules.
 */
@ApplicationScoped
public class EditingService {

    private final Edits edits;
    private final RecordEditor editor;
    private final StoredRecords stored;
    private final ConcernedAgreements concerned;
    private final IdempotencyKeys keys;
    private final EditAnswers answers;

    EditingService(
            Edits edits,
            RecordEditor editor,
            StoredRecords stored,
            ConcernedAgreements concerned,
            IdempotencyKeys keys,
            EditAnswers answers) {
        this.edits = edits;
        this.editor = editor;
        this.stored = stored;
        this.concerned = concerned;
        this.keys = keys;
        this.answers = answers;
    }

    /**
     * Enters a record that is not there yet.
     *
     * @param place where it belongs; its name is the one in the body, or is made where the body has none
     * @param body the record, and beside it {@code reason} and {@code confirmed}
     */
    public EditAnswer create(RecordName place, ObjectNode body, Call call) {
        GivenRecord given = GivenRecord.of(body);
        RecordName name = stored.nameOfNew(place, given.fields());
        Set<String> agreements = concerned.of(name, null, given.fields());
        concerned.permit(name.kind().toEnter(), agreements);
        ManagedFields.begin(name.kind(), given.fields());
        return keys.once(
                call,
                () -> answers.created(edits.write(
                        call.draft(EditKind.CREATE, given.reason()), agreements, edit -> editor.create(name, given))));
    }

    /**
     * Enters a record under a name of the caller's own, or puts it whole in the place of the one that is there.
     *
     * @param preconditions which of the two is meant
     */
    EditAnswer put(RecordName name, Supplier<ObjectNode> body, Preconditions preconditions, Call call) {
        if (!preconditions.demandsNone()) {
            return replace(name, body, preconditions::seen, call);
        }
        Optional<StoredRecord> there = stored.find(name);
        if (there.isPresent()) {
            StoredRecord now = there.get();
            throw new Stale(name.kind().word(), name.text(), now.version(), now.element());
        }
        return create(name, named(name, body.get()), call);
    }

    /** The body with the name that the address has, which it need not repeat. */
    private static ObjectNode named(RecordName name, ObjectNode body) {
        String field = name.kind().idField();
        if (body.has(field)
                && !body.path(field).asText().equals(name.kind() == RecordKind.COMMITMENT ? name.text() : name.id())) {
            throw new Rejected(field, "must be the name in the address, or be left out.");
        }
        if (name.kind() == RecordKind.COMMITMENT) {
            body.put("letter", name.id());
        } else {
            body.put(field, name.id());
        }
        return body;
    }

    /** Corrects a record by a merge patch: null takes away, lists are replaced whole. */
    public EditAnswer patch(RecordName name, Supplier<ObjectNode> body, Supplier<SeenVersion> seen, Call call) {
        return correct(name, body, seen, call, (draft, before, given) -> {
            ManagedFields.leave(name.kind(), before, given);
            return draft.patch(before, given);
        });
    }

    /** Puts a whole record in the place of the one that is there. */
    public EditAnswer replace(RecordName name, Supplier<ObjectNode> body, Supplier<SeenVersion> seen, Call call) {
        return correct(name, body, seen, call, (draft, before, given) -> {
            ManagedFields.keep(name.kind(), before, given);
            return draft.replace(before, given);
        });
    }

    private EditAnswer correct(
            RecordName name, Supplier<ObjectNode> body, Supplier<SeenVersion> seen, Call call, Change change) {
        StoredRecord before = stored.require(name);
        Set<String> agreements = new TreeSet<>(concerned.of(name, before.element(), null));
        concerned.permit(name.kind().toCorrect(), agreements);
        GivenRecord given = GivenRecord.of(body.get()).withReason();
        Set<String> others = concerned.named(name, given.fields());
        concerned.permit(name.kind().toCorrect(), others);
        agreements.addAll(others);
        Correction correction = new Correction(name, given, seen.get(), Action.CORRECT, change);
        return written(call, EditKind.CORRECT, agreements, correction);
    }

    /**
     * Says that a finding was taken back in public: a fact about the world, which has its day, and no decision of ours.
     */
    public EditAnswer retract(RecordName finding, Supplier<ObjectNode> body, Supplier<SeenVersion> seen, Call call) {
        StoredRecord before = stored.require(finding);
        Set<String> agreements = concerned.of(finding, before.element(), null);
        concerned.permit(finding.kind().toCorrect(), agreements);
        GivenRecord given = Retraction.of(body.get());
        Correction correction = new Correction(finding, given, seen.get(), Action.RETRACT, RecordDraft::patch);
        return written(call, EditKind.RETRACT, agreements, correction);
    }

    private EditAnswer written(Call call, EditKind kind, Set<String> agreements, Correction correction) {
        try {
            return keys.once(
                    call,
                    () -> answers.changed(edits.write(
                            call.draft(kind, correction.given().reason()),
                            agreements,
                            edit -> editor.correct(edit, correction))));
        } catch (NothingChanged same) {
            return answers.unchanged(same.record());
        }
    }
}
