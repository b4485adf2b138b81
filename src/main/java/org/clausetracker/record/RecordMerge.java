package org.clausetracker.record;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.problem.FieldError;
import org.clausetracker.record.RecordChanges.ChangedRecord;
import org.clausetracker.sql.Query;
import org.clausetracker.sql.RowReader;
import org.jspecify.annotations.Nullable;

/** Checks and merges one draft on a connection, within a transaction that somebody else begins and ends. */
final class RecordMerge {

    private static final String TAKEN =
            """
            (select {number} as number, s.json_order, s.json_path, s.json_keys, s.json_record,
                    format('There is already a {table} ''%s''.', concat_ws('/', {key})) as message, 1::bigint as total
               from {staged} s join {table} t on {same} where s.json_path = any(?) order by s.json_order)""";

    private final Connection connection;
    private final RecordRules rules;
    private final RecordVersions versions;

    RecordMerge(Connection connection, RecordRules rules, RecordVersions versions) {
        this.connection = connection;
        this.rules = rules;
        this.versions = versions;
    }

    /** A failure of the database on its way through what completes rows, which declares none. */
    private static final class AskingFailed extends RuntimeException {

        private final transient SQLException failure;

        AskingFailed(SQLException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    /**
     * Finds what rows do not say themselves, then asks every check that concerns them, all at once.
     *
     * @return what is told of records that must not be there yet, but are
     */
    List<String> check(RecordDraft draft) throws SQLException {
        StagedRecords staged = draft.staged();
        try {
            for (RowCompletion completion : rules.completions()) {
                completion.complete(staged, this::pairs, draft.faults());
            }
        } catch (AskingFailed e) {
            throw e.failure;
        }
        List<StagedCheck> asked = rules.checks().stream()
                .filter(check -> staged.concerns(check.rowsOfFew()))
                .toList();
        List<String> parts = new ArrayList<>();
        List<String> selects = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            parts.add(asked.get(i).message());
            parts.add(asked.get(i).rowsOfFew());
            selects.add(asked.get(i).select(i, draft.faults().most()));
        }
        List<Object> fresh = new ArrayList<>();
        for (StagedTable table : rules.tables()) {
            if (isRecord(table)
                    && !draft.fresh().isEmpty()
                    && !staged.rows(table).isEmpty()) {
                selects.add(TAKEN.replace("{number}", String.valueOf(asked.size()))
                        .replace("{table}", table.table())
                        .replace("{staged}", table.staged())
                        .replace("{key}", StagedTable.columnsOf("t", table.key()))
                        .replace("{same}", StagedTable.equal("t", table.key(), "s", table.key())));
                parts.add(table.staged());
                fresh.add(draft.fresh());
            }
        }
        List<String> taken = new ArrayList<>();
        if (selects.isEmpty()) {
            return taken;
        }
        Query all = staged.query(parts, String.join("\nunion all\n", selects), fresh.toArray());
        for (StagedCheck.Wrong row : list(all, StagedCheck::wrong)) {
            if (row.number() == asked.size()) {
                taken.add(row.message());
            } else {
                asked.get(row.number()).report(row, draft.faults());
            }
        }
        return taken;
    }

    private Map<String, String> pairs(Query query) {
        Map<String, String> pairs = new HashMap<>();
        try {
            list(query, row -> pairs.put(row.getString(1), row.getString(2)) == null);
        } catch (SQLException e) {
            throw new AskingFailed(e);
        }
        return pairs;
    }

    /** Makes the tables say what the draft says; what is equal already is not touched. */
    RecordChanges merge(RecordDraft draft) throws SQLException {
        StagedRecords staged = draft.staged();
        keepViews(staged);
        Changes changes = new Changes();
        for (StagedTable table : rules.tables()) {
            changes.removed += change(staged, table, table.removal(), "t.", changes.parts);
            Map<StagedTable, Set<List<String>>> rows = isRecord(table) ? changes.replaced : changes.parts;
            changes.superseded += change(staged, table, table.replacement(), "t.", rows);
            rows = isRecord(table) ? changes.created : changes.parts;
            changes.inserted += staged.rows(table).isEmpty() ? 0 : change(staged, table, table.insertion(), "", rows);
        }
        for (StagedTable table : changes.parts.keySet()) {
            versions.raise(connection, table, changes.onlyParts(table));
        }
        return changes.told(rules);
    }

    private static boolean isRecord(StagedTable table) {
        return table.root().filter(table::equals).isPresent();
    }

    /** What tells how things stood before has to be asked now. */
    private void keepViews(StagedRecords staged) throws SQLException {
        for (StagedView view : rules.views()) {
            if (view.isOfBefore() && staged.hasRows(view)) {
                Query rows = staged.query(
                        List.of(view.name()),
                        "select coalesce(jsonb_agg(to_jsonb(v)), '[]')::text from " + view.name() + " v");
                staged.keep(view, list(rows, row -> row.getString(1)).get(0));
            }
        }
    }

    private int change(
            StagedRecords staged,
            StagedTable table,
            @Nullable String sql,
            String alias,
            Map<StagedTable, Set<List<String>>> rows)
            throws SQLException {
        if (sql == null || !staged.concerns(sql)) {
            return 0;
        }
        String columns =
                table.rootColumns().stream().map(column -> alias + column).collect(Collectors.joining(", "));
        List<List<String>> changed =
                list(staged.query(List.of(sql), sql + " returning array[" + columns + "]::text[]"), RecordMerge::key);
        table.root().filter(root -> !changed.isEmpty()).ifPresent(root -> rows.computeIfAbsent(
                        root, added -> new LinkedHashSet<>())
                .addAll(changed));
        return changed.size();
    }

    private static List<String> key(ResultSet row) throws SQLException {
        Array array = row.getArray(1);
        return List.of((String[]) array.getArray());
    }

    /** What the draft is warned of, each with its code; ask it of what was merged. */
    List<FieldError> warnings(RecordDraft draft) throws SQLException {
        List<String> parts = new ArrayList<>();
        List<String> selects = new ArrayList<>();
        for (StagedWarning warning : rules.warnings()) {
            if (draft.staged().concernsAny(warning.sql())) {
                parts.add(warning.sql());
                selects.add("select '" + warning.code()
                        + "' as code, w.* from (" + warning.sql()
                        + ") as w(json_order, number, path, record, reason)");
            }
        }
        if (selects.isEmpty()) {
            return List.of();
        }
        Query all = draft.staged()
                .query(
                        parts,
                        String.join("\nunion all\n", selects) + "\norder by json_order, number limit ?",
                        draft.faults().most());
        return list(
                all,
                row -> new FieldError(fieldOf(row.getString("path")), row.getString("reason"), row.getString("code")));
    }

    /** A field of a record that is given alone, without the point behind the record; {@code $} for the record itself. */
    static String fieldOf(String path) {
        String field = path.startsWith(".") ? path.substring(1) : path;
        return field.isEmpty() ? "$" : field;
    }

    private <T> List<T> list(Query query, RowReader<T> reader) throws SQLException {
        return query.list(connection, reader);
    }

    /** What was changed, by the table of the records that it is part of. */
    private static final class Changes {

        private final Map<StagedTable, Set<List<String>>> created = new HashMap<>();
        private final Map<StagedTable, Set<List<String>>> replaced = new HashMap<>();
        private final Map<StagedTable, Set<List<String>>> parts = new LinkedHashMap<>();
        private long inserted;
        private long superseded;
        private long removed;

        /** Records whose own row is as it was. */
        Set<List<String>> onlyParts(StagedTable table) {
            Set<List<String>> keys = new LinkedHashSet<>(parts.getOrDefault(table, Set.of()));
            keys.removeAll(created.getOrDefault(table, Set.of()));
            keys.removeAll(replaced.getOrDefault(table, Set.of()));
            return keys;
        }

        RecordChanges told(RecordRules rules) {
            List<ChangedRecord> records = new ArrayList<>();
            for (StagedTable table : rules.tables()) {
                created.getOrDefault(table, Set.of())
                        .forEach(key -> records.add(new ChangedRecord(table.table(), key, true)));
                Set<List<String>> changed = new LinkedHashSet<>(replaced.getOrDefault(table, Set.of()));
                changed.addAll(onlyParts(table));
                changed.forEach(key -> records.add(new ChangedRecord(table.table(), key, false)));
            }
            return new RecordChanges(inserted, superseded, removed, records);
        }
    }
}
