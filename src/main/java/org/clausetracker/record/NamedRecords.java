package org.clausetracker.record;

/** Checks that are the same for whatever has a name: that it is there, and there only once. */
public final class NamedRecords {

    private NamedRecords() {}

    /** Records that have the name of an earlier one. Lists inside a record are checked while it is read. */
    public static StagedCheck unique(StagedTable table) {
        String key = table.key().get(0);
        return new StagedCheck(
                key,
                "format('''%s'' is already the " + key + " of %s', left(s." + key + ", 80), d.json_path)",
                "from " + table.staged() + " s join (select " + key
                        + " as named, min(json_order) as json_order, (array_agg(json_path order by json_order))[1] as json_path from "
                        + table.staged() + " group by " + key + " having count(*) > 1) d on d.named = s." + key
                        + " where s.json_order > d.json_order");
    }

    /**
     * Whatever is referred to is given along or stored.
     *
     * @param column of {@code from} that names a record of {@code to}
     * @param field what the column is called in a record; empty where the row is a bare value
     */
    public static StagedCheck reference(StagedTable from, String column, String field, StagedTable to) {
        String key = to.key().get(0);
        String target = "s." + column;
        return new StagedCheck(
                field,
                "format('there is no " + to.table() + " ''%s''" + StagedCheck.KNOWN + "', left(" + target + ", 80))",
                "from " + from.staged() + " s where " + target + " is not null and not exists (select from "
                        + to.staged() + " t where t." + key + " = " + target + ") and not exists (select from "
                        + to.table() + " t where t." + key + " = " + target + ")");
    }
}
