package org.clausetracker.openapi;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.NodeDatabase;

/** All rows that the application has stored, told apart from what they were before. */
final class StoredRows implements AutoCloseable {

    /** Tables that a refused request may write to. */
    private static final Set<String> OF_REFUSALS = Set.of("login_attempt", "session", "api_key");

    private final Connection connection;
    private final String contents;
    private String transactions = "";
    private String remembered = "";

    StoredRows(NodeDatabase database) throws SQLException {
        connection = database.asApplication();
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select relname from pg_class"
                        + " where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
                        + " and has_table_privilege(oid, 'select') order by 1")) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (!OF_REFUSALS.contains(table)) {
                    tables.add("select '" + table + "' as name, count(*) as rows,"
                            + " coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from " + table + " t");
                }
            }
        }
        contents = "select string_agg(name || ' ' || rows || ' ' || sum, ',' order by name) from ("
                + String.join(" union all ", tables) + ") counted";
    }

    /** Takes what is stored now for what has to be stored afterwards; reads it only if something was written since. */
    void remember() throws SQLException {
        String now = transactions();
        if (!now.equals(transactions)) {
            remembered = ask(contents);
            transactions = now;
        }
    }

    /** Whether something was stored; without a transaction that wrote there is nothing to compare. */
    boolean isOtherThanRemembered() throws SQLException {
        return !transactions().equals(transactions) && !ask(contents).equals(remembered);
    }

    /** The number that the next writing transaction gets. */
    private String transactions() throws SQLException {
        return ask("select pg_snapshot_xmax(pg_current_snapshot())::text");
    }

    private String ask(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return Optional.ofNullable(row.getString(1)).orElse("");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
