package org.clausetracker.record;

import java.util.regex.Pattern;

/**
 * How a stored record is read back as the JSON element that a bundle has of it, without what is not known.
 *
 * @param table of the record
 * @param json SQL expression of the element, in which {@code t} is its row
 */
public record StoredElement(StagedTable table, String json) {

    /** Rows of a table that are part of the record: {@code from wording w where}. */
    private static final Pattern PART = Pattern.compile("\\bfrom (\\w+) (\\w+)(?=\\s+where\\b)");

    /** Those that were part of it when the version {@code t} ended, or are now. One edit changes all of a record at once. */
    private static final String PART_OF_VERSION =
            "from (select * from $1_recorded h where h.recorded_at < coalesce(t.superseded_at, 'infinity')"
                    + " and (h.edit_id = t.superseded_by_edit) is not true"
                    + " and (h.superseded_at is null or h.superseded_at >= coalesce(t.superseded_at, 'infinity')"
                    + " or h.superseded_by_edit = t.superseded_by_edit)) $2";

    /**
     * The list of those elements that belong to a row {@code t}, as an SQL expression.
     *
     * @param condition in SQL, which of them belong to it
     * @param order column by which they stand in the list
     * @param alias of their own rows in the condition
     */
    public String in(String condition, String order, String alias) {
        return "coalesce((select json_agg(e.element order by e.place) from (select k.place, (select " + json + " from "
                + table.table() + " t where " + StagedTable.equal("t", table.key(), "k", table.key())
                + ") as element from (select " + StagedTable.columnsOf(alias, table.key()) + ", " + alias + "." + order
                + " as place from " + table.table() + " " + alias + " where " + condition + ") k) e), '[]'::json)";
    }

    /**
     * The SQL expression of the element as a version of the record had it, in which {@code t} is the row of this version, of
     * the view that ends in {@code _recorded}.
     */
    public String jsonOfVersion() {
        return PART.matcher(json).replaceAll(PART_OF_VERSION);
    }
}
