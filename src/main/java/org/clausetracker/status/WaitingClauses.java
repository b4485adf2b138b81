package org.clausetracker.status;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Clauses without a status, or whose kept status speaks of an earlier day or has no answer fit to be read, shared out
 * between all threads and nodes that compute them.
 */
final class WaitingClauses {

    /** Clauses that one transaction takes on at the most. */
    private static final int BATCH = 100;

    private static final String WAITING =
            """
             from clause c join agreement a on a.slug = c.agreement_id
             where not exists (select from clause_current r
                                where r.agreement_id = c.agreement_id and r.clause_label = c.label and r.answer is not null
                                  and r.computed_for >= (?::timestamptz at time zone a.zone)::date)""";

    private static final String AGREEMENTS = "select distinct c.agreement_id " + WAITING + " order by 1";

    private static final String CLAIM = "select c.label " + WAITING
            + " and c.agreement_id = ? order by c.ordinal limit " + BATCH + " for no key update of c skip locked";

    /** Less than it takes PostgreSQL to look for transactions that wait for each other: one second, by its default. */
    private static final String WAIT_BRIEFLY = "set local lock_timeout = '500ms'";

    /** PostgreSQL's lock_not_available. */
    private static final String NOT_AVAILABLE = "55P03";

    private WaitingClauses() {}

    /** The agreements that have such clauses at an instant. */
    static List<String> agreements(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AGREEMENTS)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            return texts(statement);
        }
    }

    /** Labels of some such clauses of an agreement, which are nobody else's until the transaction ends. */
    static List<String> claim(Connection connection, String agreement, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setString(2, agreement);
            return texts(statement);
        }
    }

    /**
     * Takes the turn to write, as every writer does before anything else; false when somebody keeps it, and then this
     * transaction can only be rolled back. That writer may come to wait for claimed clauses, so nobody waits for it.
     */
    static boolean takeTurn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(WAIT_BRIEFLY);
            statement.execute("update clause_current set computed_for = computed_for where false");
            return true;
        } catch (SQLException e) {
            if (NOT_AVAILABLE.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static List<String> texts(PreparedStatement statement) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
