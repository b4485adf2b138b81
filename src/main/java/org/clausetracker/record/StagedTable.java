package org.clausetracker.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that records fill, and the statements that make its rows what was staged for it. Staged rows stand in a relation
 * of its name that begins with {@code staged_}: a temporary table for a bundle, rows of the statement itself for a record.
 */
public final class StagedTable {

    private final String name;
    private final List<String> key;
    private final List<String> content;
    private final List<String> columns;
    private final @Nullable ListedUnder parent;

    /**
     * The list that a row stands in: it is removed where what was given has the parent, but not the row.
     *
     * @param relation SQL of the parents whose lists were given
     * @param columns of the row, that name its parent
     * @param key the same columns as the parent calls them
     * @param table whose record the row is a part of; null where no record has it
     */
    private record ListedUnder(String relation, List<String> columns, List<String> key, @Nullable StagedTable table) {}

    private StagedTable(String name, String key, String content, @Nullable ListedUnder parent) {
        this.name = name;
        this.key = words(key);
        this.content = words(content);
        this.columns = Stream.concat(this.key.stream(), this.content.stream()).toList();
        this.parent = parent;
    }

    /**
     * A table whose rows are records.
     *
     * @param key columns that name a row, between blanks
     * @param content columns that may change, between blanks
     */
    public static StagedTable of(String name, String key, String content) {
        return new StagedTable(name, key, content, null);
    }

    /**
     * A table whose rows are part of a record of this one, in a list that is always given whole.
     *
     * @param parentColumns its columns that name the record, in the order of this table's key
     */
    public StagedTable list(String listed, String key, String content, String parentColumns) {
        return new StagedTable(listed, key, content, new ListedUnder(staged(), words(parentColumns), this.key, this));
    }

    /**
     * A table whose rows stand in lists that are given whole, and that are part of no record.
     *
     * @param parents SQL of the lists that were given
     * @param parentColumn its column that names the list, as {@code parents} calls it too
     */
    public static StagedTable lists(String name, String key, String content, String parents, String parentColumn) {
        return new StagedTable(
                name, key, content, new ListedUnder(parents, List.of(parentColumn), List.of(parentColumn), null));
    }

    /** Name of the table, and in messages of what it holds. */
    public String table() {
        return name;
    }

    /** Name of the relation of its staged rows. */
    public String staged() {
        return "staged_" + name;
    }

    /** Columns that name a row. */
    public List<String> key() {
        return key;
    }

    /** All columns that a record decides, in the order in which they are staged. */
    public List<String> columns() {
        return columns;
    }

    /** The table of the records that its rows are part of; itself where its rows are records; else empty. */
    Optional<StagedTable> root() {
        return parent == null ? Optional.of(this) : Optional.ofNullable(parent.table);
    }

    /** Columns that name the record that a row belongs to. */
    List<String> rootColumns() {
        return parent == null ? key : parent.columns;
    }

    /** A new row, as yet without values. */
    public StagedRow row() {
        return new StagedRow(this);
    }

    /** Makes the relation of its staged rows as a temporary table. */
    public String create() {
        return "create temporary table " + staged() + " on commit drop as select " + String.join(", ", columns)
                + ", null::text collate \"C\" as json_order, null::text as json_path, null::text as json_keys, null::text as json_record from "
                + name
                + " where false";
    }

    /** Removes the rows that their parent's list no longer has; null where rows are never removed. */
    public @Nullable String removal() {
        if (parent == null) {
            return null;
        }
        return "delete from " + name + " t using " + parent.relation + " p where "
                + equal("t", parent.columns, "p", parent.key) + " and not exists (select from " + staged()
                + " s where " + equal("s", key, "t", key) + ")";
    }

    /** Replaces the rows whose content differs; null where the key is all there is. */
    public @Nullable String replacement() {
        if (content.isEmpty()) {
            return null;
        }
        String assignments =
                content.stream().map(column -> column + " = s." + column).collect(Collectors.joining(", "));
        return "update " + name + " t set " + assignments + " from " + staged() + " s where "
                + equal("t", key, "s", key) + " and row(" + columnsOf("t", content)
                + ") is distinct from row("
                + columnsOf("s", content) + ")";
    }

    /** Adds the rows that are not there yet. */
    public String insertion() {
        return "insert into " + name + " (" + String.join(", ", columns) + ") select " + columnsOf("s", columns)
                + " from " + staged() + " s where not exists (select from " + name + " t where "
                + equal("t", key, "s", key) + ")";
    }

    /**
     * Raises the versions of records of which the open edit wrote rows of this list, but not the record's own row; null where
     * its rows are part of no record.
     */
    public @Nullable String raise() {
        if (parent == null || parent.table == null) {
            return null;
        }
        String edit = "current_setting('tracker.edit')::uuid";
        String columns = String.join(", ", parent.columns);
        return "update " + parent.table.name + " t set version = t.version + 1 where t.edit_id is distinct from " + edit
                + " and (" + columnsOf("t", parent.key) + ") in (select " + columns + " from " + name
                + " where edit_id = " + edit + " union select " + columns + " from " + name
                + "_history where superseded_by_edit = " + edit + ")";
    }

    @Override
    public String toString() {
        return name.toUpperCase(Locale.ROOT);
    }

    static String equal(String left, List<String> leftColumns, String right, List<String> rightColumns) {
        StringBuilder condition = new StringBuilder();
        for (int i = 0; i < leftColumns.size(); i++) {
            condition.append(i == 0 ? "" : " and ").append(left).append('.').append(leftColumns.get(i));
            condition.append(" = ").append(right).append('.').append(rightColumns.get(i));
        }
        return condition.toString();
    }

    static String columnsOf(String alias, List<String> columns) {
        return columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
