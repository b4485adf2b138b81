package org.clausetracker.statement;

import static org.clausetracker.statement.StatementRules.STATEMENT;

import org.clausetracker.record.JsonFields;
import org.clausetracker.record.RowSink;
import org.clausetracker.record.TextKind;
import org.clausetracker.record.TextShape;
import org.jspecify.annotations.Nullable;

/** Reads the elements of {@code statements}. */
public final class StatementRecords {

    private final RowSink rows;

    public StatementRecords(RowSink rows) {
        this.rows = rows;
    }

    public void read(JsonFields statement) {
        String id = statement.required("id").as(TextShape.RECORD_ID);
        String restorationNote = statement.optional("restorationNote").text();
        if (restorationNote != null && !statement.has("restoredText")) {
            statement.report("restorationNote", "must be left out where restoredText is");
        }
        JsonFields locator = statement.optional("locator").object();
        Integer start = locator == null ? null : locator.required("start").number(0, Integer.MAX_VALUE);
        Integer end = locator == null ? null : locator.required("end").number(0, Integer.MAX_VALUE);
        if (locator != null && start != null && end != null && end <= start) {
            locator.report("end", "must be greater than start");
        }
        rows.add(
                statement,
                STATEMENT
                        .row()
                        .with("id", id)
                        .with("source_id", statement.required("source").text(TextKind.LINE))
                        .with("speaker_id", statement.optional("speaker").text(TextKind.LINE))
                        .with("record_type", statement.required("recordType").oneOf(RecordType.class))
                        .with("mode", statement.required("mode").oneOf(Mode.class))
                        .with("text", statement.required("text").text(TextKind.STATEMENT))
                        .with("language", statement.optional("language").as(TextShape.LANGUAGE))
                        .with(
                                "restored_text",
                                statement.optional("restoredText").text(TextKind.STATEMENT))
                        .with("restoration_note", restorationNote)
                        .with("stated_on", statement.optional("statedOn").date())
                        .with("event_on", statement.optional("eventOn").date())
                        .with("origin_id", another(statement, "origin", id))
                        .with("duplicate_of_id", another(statement, "duplicateOf", id))
                        .with(
                                "locator_document",
                                locator == null
                                        ? null
                                        : locator.required("document").text(TextKind.LINE))
                        .with("locator_start", start)
                        .with("locator_end", end)
                        .with("note", statement.optional("note").text()));
        if (locator != null) {
            locator.done();
        }
        statement.done();
    }

    private static @Nullable String another(JsonFields statement, String key, @Nullable String id) {
        String other = statement.optional(key).text();
        if (other != null && other.equals(id)) {
            statement.report(key, "must be another statement");
        }
        return other;
    }
}
