package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clausetracker.editing.BatchPlan.Planned;
import org.clausetracker.editing.ProposalStore.Action;
import org.clausetracker.editing.WrittenBatch.WrittenItem;
import org.clausetracker.journal.Edit;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.FieldError;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.RecordDraft;
import org.clausetracker.record.RecordWriter;
import org.jspecify.annotations.Nullable;

/** Writes the records of a batch within an open edit, checked all at once. */
@ApplicationScoped
class BatchEditor {

    private final RecordWriter writer;
    private final StoredRecords stored;
    private final StatementText texts;
    private final ProposalStore proposals;

    BatchEditor(RecordWriter writer, StoredRecords stored, StatementText texts, ProposalStore proposals) {
        this.writer = writer;
        this.stored = stored;
        this.texts = texts;
        this.proposals = proposals;
    }

    /** A correction that somebody else has to decide about. */
    private record Proposed(StoredRecord before, ObjectNode wanted, Planned item) {}

    /**
     * Writes them, or keeps as proposals what somebody else has to decide about.
     *
     * @throws Contradiction when a record is not there, or not in the version that was seen
     */
    List<WrittenItem> write(Edit edit, List<Planned> items, String reason) {
        RecordDraft draft = writer.draft();
        RecordDraft later = writer.draft();
        Map<Integer, Proposed> proposed = new HashMap<>();
        Set<String> confirmed = new HashSet<>();
        List<FieldError> faults = new ArrayList<>();
        for (Planned item : items) {
            confirmed.addAll(item.given().confirmed());
            try {
                read(item, draft, later, proposed);
            } catch (Contradiction fault) {
                fault.errors().forEach(error -> faults.add(in(item, error)));
            }
        }
        if (!faults.isEmpty()) {
            throw new Contradiction(faults);
        }
        writer.check(later);
        writer.write(draft, confirmed);
        return items.stream().map(item -> written(edit, item, proposed, reason)).toList();
    }

    private static FieldError in(Planned item, FieldError error) {
        return new FieldError("items[" + item.index() + "]." + error.field(), error.message(), error.code());
    }

    private void read(Planned item, RecordDraft draft, RecordDraft later, Map<Integer, Proposed> proposed) {
        RecordKind kind = item.name().kind();
        ObjectNode fields = item.given().fields();
        if (item.seen() == null) {
            ManagedFields.begin(kind, fields);
            kind.read(draft.rows(), item.name(), draft.create(fields, item.index()));
            return;
        }
        StoredRecord now = stored.find(item.name()).isEmpty() ? null : stored.lock(item.name());
        if (now == null) {
            throw wrong("id", "There is no " + kind.word() + " '" + item.name().text() + "'.");
        }
        if (now.version() != item.seen()) {
            throw wrong("version", "The record has version " + now.version() + " now.");
        }
        ManagedFields.leave(kind, now.element(), fields);
        RecordDraft target = proposals.isNeeded(now) ? later : draft;
        JsonFields changed = target.patch(now.element(), fields, item.index());
        kind.read(target.rows(), now.name(), changed);
        texts.follow(target, now, changed.element(), item.given().requotes());
        if (target == later) {
            proposed.put(item.index(), new Proposed(now, changed.element(), item));
        }
    }

    private static Contradiction wrong(String field, String message) {
        return new Contradiction(List.of(new FieldError(field, message)));
    }

    private WrittenItem written(Edit edit, Planned item, Map<Integer, Proposed> proposed, String reason) {
        Proposed one = proposed.get(item.index());
        if (one == null) {
            return told(item, stored.require(item.name()).version(), null);
        }
        ObjectNode content = one.wanted.deepCopy();
        content.set(GivenRecord.REQUOTES, item.given().requotes());
        UUID id = proposals.keep(edit.id(), one.before, Action.CORRECT, content, reason);
        return told(item, one.before.version(), id);
    }

    private static WrittenItem told(Planned item, int version, @Nullable UUID proposal) {
        return new WrittenItem(
                item.index(), item.name().kind().word(), item.name().text(), version, proposal);
    }
}
