package org.clausetracker.status;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.sql.Query;

/**
 * Clauses without a status, or whose kept status speaks of an earlier day, is another rule's or has no answer fit to be
 * read.
 */
final class WaitingClauses {

    /** Clauses that one transaction takes on at the most, since editors of the agreement wait meanwhile. */
    private static final int BATCH = 20;

    private static final String WAITING =
            """
             from clause c join agreement a on a.slug = c.agreement_id
             where not exists (select from clause_current r
                                where r.agreement_id = c.agreement_id and r.clause_label = c.label and r.answer is not null
                                  and r.rule = ? and r.computed_for >= (?::timestamptz at time zone a.zone)::date)""";

    private static final String AGREEMENTS = "select distinct c.agreement_id " + WAITING + " order by 1";

    private static final String COUNT = "select count(*) as number " + WAITING;

    private static final String SOME =
            "select c.label " + WAITING + " and c.agreement_id = ? order by c.ordinal limit " + BATCH;

    private static final String ALL = "select c.label " + WAITING + " and c.agreement_id = ? order by c.ordinal";

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

    /** Labels of some such clauses of an agreement, for whoever has locked it. */
    static List<String> some(Connection connection, String agreement, Instant now) throws SQLException {
        return Query.of(SOME, StatusEngine.RULE, now, agreement).list(connection, row -> row.getString("label"));
    }

    /** Labels of all such clauses of an agreement, for whoever has locked it. */
    static List<String> all(Connection connection, String agreement, Instant now) throws SQLException {
        return Query.of(ALL, StatusEngine.RULE, now, agreement).list(connection, row -> row.getString("label"));
    }
}
