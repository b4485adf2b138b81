package org.clausetracker.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.clausetracker.access.Permission;
import org.clausetracker.editing.BatchPlan.Planned;
import org.clausetracker.editing.WrittenBatch.WrittenItem;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.journal.Written;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.record.RecordDraft;
import org.jspecify.annotations.Nullable;

/** Writes many records as one edit: all of them or none. */
@ApplicationScoped
public class BatchService {

    private final Edits edits;
    private final BatchEditor editor;
    private final StoredRecords stored;
    private final ConcernedAgreements concerned;
    private final IdempotencyKeys keys;
    private final EditAnswers answers;
    private final ObjectMapper json;

    BatchService(
            Edits edits,
            BatchEditor editor,
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
        this.json = answers.json();
    }

    /**
     * Writes them.
     *
     * @param call who sends it, with the key that it must have; asked once the body is known to have its shape
     * @throws JsonProcessingException when the body has not
     */
    public EditAnswer write(Supplier<ObjectNode> body, Supplier<Call> call) throws JsonProcessingException {
        concerned.permit(Permission.EDIT, Set.of());
        ObjectNode given = body.get();
        String reason = GivenRecord.of(given.objectNode().set("reason", given.path("reason")))
                .withReason()
                .reasonGiven();
        List<BatchItem> items = items(json.treeToValue(given, BatchDraft.class).items());
        List<Planned> planned = new BatchPlan(stored).of(items);
        Set<String> agreements = permitted(planned);
        boolean creates = planned.stream().anyMatch(one -> one.seen() == null);
        Call who = call.get();
        return keys.once(who, () -> {
            Written<List<WrittenItem>> written = edits.write(
                    who.draft(creates ? EditKind.CREATE : EditKind.CORRECT, reason),
                    agreements,
                    edit -> editor.write(edit, planned, reason));
            return answers.written(new WrittenBatch(written.edit(), written.result(), written.changed()));
        });
    }

    private static List<BatchItem> items(@Nullable List<BatchItem> given) {
        if (given == null || given.isEmpty() || given.size() > RecordDraft.MOST_RECORDS) {
            throw new Rejected("items", "must be a list of 1 to " + RecordDraft.MOST_RECORDS + " items.");
        }
        return given;
    }

    private Set<String> permitted(List<Planned> planned) {
        Set<String> all = new TreeSet<>();
        for (Planned one : planned) {
            RecordKind kind = one.name().kind();
            Set<String> agreements =
                    new TreeSet<>(concerned.named(one.name(), one.given().fields()));
            ObjectNode before = one.seen() == null
                    ? null
                    : stored.find(one.name()).map(StoredRecord::element).orElse(null);
            agreements.addAll(concerned.of(one.name(), before, null));
            concerned.permit(one.seen() == null ? kind.toEnter() : kind.toCorrect(), agreements);
            all.addAll(agreements);
        }
        return all;
    }
}
