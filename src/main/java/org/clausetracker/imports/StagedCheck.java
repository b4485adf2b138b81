package org.clausetracker.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.clausetracker.sql.Query;

/**
 * A question about all staged rows of one table at once, whose answers are errors.
 *
 * @param field the key whose value is wrong; empty where the row is a bare value
 * @param message SQL expression that says what is wrong
 * @param rows SQL from {@code from} on, in which {@code s} is the staged table
 */
record StagedCheck(String field, String message, String rows) {

    void run(Connection connection, BundleErrors errors) throws SQLException {
        String sql = "select s.json_order, s.json_path, s.json_keys, s.json_record, " + message
                + " as message, count(*) over () as total " + rows
                + " order by s.json_order limit " + errors.most();
        List<Wrong> listed = Query.of(sql)
                .list(
                        connection,
                        row -> new Wrong(
                                new JsonPlace(
                                        row.getString("json_path"),
                                        row.getString("json_order"),
                                        row.getString("json_record")),
                                row.getString("json_keys"),
                                row.getString("message"),
                                row.getLong("total")));
        listed.forEach(
                row -> errors.add(field.isEmpty() ? row.place : row.place.key(field, position(row.keys)), row.message));
        if (!listed.isEmpty()) {
            errors.countUnlisted(listed.get(0).total - listed.size());
        }
    }

    private int position(String keys) {
        return Math.max(0, Arrays.asList(keys.split("/")).indexOf(field));
    }

    /**
     * A staged row of which something is wrong.
     *
     * @param place of the row in the bundle
     * @param keys of the row's object, each between slashes
     * @param total how many rows the check finds, listed or not
     */
    private record Wrong(JsonPlace place, String keys, String message, long total) {}
}
