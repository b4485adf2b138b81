package org.clausetracker.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.imports.HeadlineShift;
import org.clausetracker.imports.ImportReport;
import org.clausetracker.imports.ImportedKind;
import org.clausetracker.imports.RecordCount;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** What is kept of an attempt beside its row: notes on places of its bundle, counts by kind, and changed headlines. */
final class AttemptNotes {

    /** How many of each are kept; others are counted. So many fit into the memory of the smallest node. */
    static final int KEPT = 50_000;

    private static final String NOTE =
            "insert into import_attempt_note (attempt_id, kind, ordinal, path, record, message) values (?, ?, ?, ?, ?, ?)";

    private static final String COUNT =
            "insert into import_attempt_records (attempt_id, kind, ordinal, added, changed, unchanged) values (?, ?, ?, ?, ?, ?)";

    private static final String SHIFT =
            """
            insert into import_attempt_headline (attempt_id, ordinal, agreement_id, clause_label, before, after)
            values (?, ?, ?, ?, ?, ?)""";

    private AttemptNotes() {}

    /** Keeps what an import did, or would do. */
    static void keep(Connection connection, long attempt, ImportReport report) throws SQLException {
        keep(
                connection,
                attempt,
                NoteKind.WARNING,
                report.outcome().warnings().stream()
                        .map(warning -> new ImportNote(1, warning.path(), warning.record(), warning.reason()))
                        .toList());
        keep(
                connection,
                attempt,
                NoteKind.CONFLICT,
                report.conflicts().stream()
                        .map(conflict -> new ImportNote(1, conflict.path(), conflict.record(), conflict.message()))
                        .toList());
        List<List<@Nullable Object>> counts = new ArrayList<>();
        for (RecordCount count : report.records()) {
            counts.add(row(
                    attempt,
                    count.kind().name(),
                    counts.size() + 1,
                    count.added(),
                    count.changed(),
                    count.unchanged()));
        }
        batch(connection, COUNT, counts);
        List<List<@Nullable Object>> shifts = new ArrayList<>();
        for (HeadlineShift shift : report.headlines()) {
            shifts.add(row(
                    attempt,
                    shifts.size() + 1,
                    shift.agreement(),
                    shift.clause(),
                    name(shift.from()),
                    name(shift.to())));
        }
        batch(connection, SHIFT, shifts);
    }

    /** Keeps notes of one kind, in their order. */
    static void keep(Connection connection, long attempt, NoteKind kind, List<ImportNote> notes) throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ImportNote note : notes) {
            rows.add(row(attempt, kind.name(), rows.size() + 1, note.path(), note.record(), note.message()));
        }
        batch(connection, NOTE, rows);
    }

    static List<ImportNote> notes(Connection connection, long attempt, NoteKind kind, PageRequest page)
            throws SQLException {
        return Query.of(
                        "select ordinal, path, record, message from import_attempt_note"
                                + " where attempt_id = ? and kind = ? and ordinal > ? order by ordinal limit ?",
                        attempt,
                        kind,
                        page.afterNumber(),
                        page.rowsToRead())
                .list(
                        connection,
                        row -> new ImportNote(
                                row.getInt("ordinal"),
                                row.getString("path"),
                                row.getString("record"),
                                row.getString("message")));
    }

    static List<RecordCount> counts(Connection connection, long attempt) throws SQLException {
        return Query.of(
                        "select kind, added, changed, unchanged from import_attempt_records where attempt_id = ? order by ordinal",
                        attempt)
                .list(
                        connection,
                        row -> new RecordCount(
                                ImportedKind.valueOf(row.getString("kind")),
                                row.getLong("added"),
                                row.getLong("changed"),
                                row.getLong("unchanged")));
    }

    /** Changed headlines behind the place of a page. */
    static List<NumberedShift> shifts(Connection connection, long attempt, int after, int most) throws SQLException {
        return Query.of(
                        "select ordinal, agreement_id, clause_label, before, after from import_attempt_headline"
                                + " where attempt_id = ? and ordinal > ? order by ordinal limit ?",
                        attempt,
                        after,
                        most)
                .list(
                        connection,
                        row -> new NumberedShift(
                                row.getInt("ordinal"),
                                new HeadlineShift(
                                        row.getString("agreement_id"),
                                        row.getString("clause_label"),
                                        headline(row.getString("before")),
                                        headline(row.getString("after")))));
    }

    static long shifted(Connection connection, long attempt) throws SQLException {
        return Query.of("select count(*) from import_attempt_headline where attempt_id = ?", attempt)
                .first(connection, row -> row.getLong(1))
                .orElseThrow();
    }

    /** A changed headline with its place in the list. */
    record NumberedShift(int number, HeadlineShift shift) {}

    private static @Nullable Headline headline(@Nullable String name) {
        return name == null ? null : Headline.valueOf(name);
    }

    private static @Nullable String name(@Nullable Headline headline) {
        return headline == null ? null : headline.name();
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static void batch(Connection connection, String sql, List<List<@Nullable Object>> rows)
            throws SQLException {
        if (!rows.isEmpty()) {
            Query.batch(connection, sql, rows);
        }
    }
}
