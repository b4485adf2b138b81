package org.clausetracker.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.clausetracker.sql.Query;

/**
 * A question about all staged rows of one table at once, whose answers are faults. What a record that is given alone is
 * told differs from what a bundle is told in the marks of its message: {@link #KNOWN} and {@link #UNLISTED}.
 *
 * @param field the key whose value is wrong; empty where the row is a bare value
 * @param message SQL expression that says what is wrong
 * @param rows SQL from {@code from} on, in which {@code s} is the staged table
 * @param rowsOfFew the same where a few records are staged, if it would look at more than it has to
 */
public record StagedCheck(String field, String message, String rows, String rowsOfFew) {

    /** In a message: where what is named was looked for. */
    public static final String KNOWN = "{known}";

    /** In a message: that what is there was not given along. */
    public static final String UNLISTED = "{unlisted}";

    /** A check that asks many and few records in the same way. */
    public StagedCheck(String field, String message, String rows) {
        this(field, message, rows, rows);
    }

    /** Asks it of a bundle. */
    public void run(Connection connection, Faults faults) throws SQLException {
        String told = message.replace(KNOWN, " in the bundle or in the database")
                .replace(UNLISTED, ", which the database holds and the bundle does not list");
        List<Wrong> listed = Query.of(select(0, told, rows, faults.most())).list(connection, StagedCheck::wrong);
        listed.forEach(row -> report(row, faults));
        if (!listed.isEmpty()) {
            faults.countUnlisted(listed.get(0).total - listed.size());
        }
    }

    /** The check in SQL for records that are given alone: its rows begin with this number. */
    String select(int number, int most) {
        return "(" + select(number, message.replace(KNOWN, "").replace(UNLISTED, ""), rowsOfFew, most) + ")";
    }

    private static String select(int number, String told, String from, int most) {
        return "select " + number + " as number, s.json_order, s.json_path, s.json_keys, s.json_record, " + told
                + " as message, count(*) over () as total " + from
                + " order by s.json_order limit " + most;
    }

    void report(Wrong row, Faults faults) {
        faults.add(field.isEmpty() ? row.place : row.place.key(field, position(row.keys, field)), row.message);
    }

    static Wrong wrong(ResultSet row) throws SQLException {
        return new Wrong(
                row.getInt("number"),
                new JsonPlace(row.getString("json_path"), row.getString("json_order"), row.getString("json_record")),
                row.getString("json_keys"),
                row.getString("message"),
                row.getLong("total"));
    }

    static int position(String keys, String key) {
        return Math.max(0, Arrays.asList(keys.split("/")).indexOf(key));
    }

    /**
     * A staged row of which something is wrong.
     *
     * @param number of the check that found it
     * @param place of the row in what was given
     * @param keys of the row's object, each between slashes
     * @param total how many rows the check finds, listed or not
     */
    record Wrong(int number, JsonPlace place, String keys, String message, long total) {}
}
