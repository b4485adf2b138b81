package org.clausetracker.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/**
 * A question about all staged rows of one table at once, whose answers are errors.
 *
 * @param field the key whose value is wrong; empty where the row is a bare value
 * @param message SQL expression that says what is wrong
 * @param rows SQL from {@code from} on, in which {@code s} is the staged table
 */
record StagedCheck(String field, String message, String rows) {

    void run(Connection connection, BundleErrors errors) throws SQLException {
        String sql = "select s.json_order, s.json_path, s.json_keys, " + message + ", count(*) over () " + rows
                + " order by s.json_order limit " + BundleErrors.LISTED;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            long listed = 0;
            long all = 0;
            while (rows.next()) {
                Place row = new Place(rows.getString(2), rows.getString(1));
                errors.add(field.isEmpty() ? row : row.key(field, position(rows.getString(3))), rows.getString(4));
                all = rows.getLong(5);
                listed++;
            }
            errors.countUnlisted(all - listed);
        }
    }

    private int position(String keys) {
        return Math.max(0, Arrays.asList(keys.split("/")).indexOf(field));
    }
}
