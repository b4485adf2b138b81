package org.clausetracker.imports;

import static org.clausetracker.imports.StagedTable.STATEMENT;

import org.clausetracker.statement.Mode;
import org.clausetracker.statement.RecordType;
import org.jspecify.annotations.Nullable;

/** Reads the elements of {@code statements}. */
final class StatementRecords {

    private final RowSink rows;

    StatementRecords(RowSink rows) {
        this.rows = rows;
    }

    void read(JsonFields statement) {
        String id = statement.required("id").as(Shape.RECORD_ID);
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
                STATEMENT,
                statement,
                id,
                statement.required("source").text(),
                statement.optional("speaker").text(),
                statement.required("recordType").oneOf(RecordType.class),
                statement.required("mode").oneOf(Mode.class),
                statement.required("text").text(),
                statement.optional("restoredText").text(),
                restorationNote,
                statement.optional("statedOn").date(),
                statement.optional("eventOn").date(),
                another(statement, "origin", id),
                another(statement, "duplicateOf", id),
                locator == null ? null : locator.required("document").text(),
                start,
                end,
                statement.optional("note").text());
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
