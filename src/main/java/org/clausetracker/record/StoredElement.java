package org.clausetracker.record;

/**
 * How a stored record is read back as the JSON element that a bundle has of it, without what is not known.
 *
 * @param table of the record
 * @param json SQL expression of the element, in which {@code t} is its row
 */
public record StoredElement(StagedTable table, String json) {

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
}
