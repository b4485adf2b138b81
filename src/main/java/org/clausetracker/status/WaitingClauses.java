package org.clausetracker.status;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.sql.Query;

/**
 * Clauses without a status, or whose kept status speaks of an earlier day, is another rule's or has no answer fit to be
 * read, shared out between all threads and nodes that compute them.
 */
final class WaitingClauses {

    /** Clauses that one transaction takes on at the most. */
    private static final int BATCH = 100;

    private static final String WAITING =
            """
             from clause c join agreement a on a.slug = c.agreement_id
             where not exists (select from clause_current r
                                where r.agreement_id = c.agreement_id and r.clause_label = c.label and r.answer is not null
                                  and r.rule = ? and r.computed_for >= (?::timestamptz at time zone a.zone)::date)""";

    private static final String AGREEMENTS = "select distinct c.agreement_id " + WAITING + " order by 1";

    private static final String COUNT = "select count(*) as number " + WAITING;

    private static final String CLAIM = "select c.label " + WAITING
            + " and c.agreement_id = ? order by c.ordinal limit " + BATCH + " for no key update of c skip locked";

    /** Less than it takes PostgreSQL to look for transactions that wait for each other: one second, by its default. */
    private static final String WAIT_BRIEFLY = "set local lock_timeout = '500ms'";

    private static final String ALL = "select c.label " + WAITING + " and c.agreement_id = ? order by c.ordinal";

    private static final String TAKE_TURN = "update clause_current set computed_for = computed_for where false";

    private WaitingClauses() {}

    /** The agreements that have such clauses at an instant. */
    static List<String> agreements(Connection connection, Instant now) throws SQLException {
        return Query.of(AGREEMENTS, StatusEngine.RULE, now).list(connection, row -> row.getString("agreement_id"));
    }

    /** How many such clauses there are at an instant. */
    static long count(Connection connection, Instant now) throws SQLException {
        return Query.of(COUNT, StatusEngine.RULE, now)
                .first(connection, row -> row.getLong("number"))
                .orElse(0L);
    }

    /** Labels of some such clauses of an agreement, which are nobody else's until the transaction ends. */
    static List<String> claim(Connection connection, String agreement, Instant now) throws SQLException {
        return Query.of(CLAIM, StatusEngine.RULE, now, agreement).list(connection, row -> row.getString("label"));
    }

    /** Labels of all such clauses of an agreement, for whoever has the turn to write. */
    static List<String> all(Connection connection, String agreement, Instant now) throws SQLException {
        return Query.of(ALL, StatusEngine.RULE, now, agreement).list(connection, row -> row.getString("label"));
    }

    /** Takes the turn to write, when it comes. */
    static void waitForTurn(Connection connection) throws SQLException {
        Query.of(TAKE_TURN).update(connection);
    }

    /**
     * Takes the turn to write, as every writer does before anything else; false when somebody keeps it, and then this
     * transaction can only be rolled back. That writer may come to wait for claimed clauses, so nobody waits for it.
     */
    static boolean takeTurn(Connection connection) throws SQLException {
        Query.of(WAIT_BRIEFLY).run(connection);
        return Query.of(TAKE_TURN).runUnlessLocked(connection);
    }
}
