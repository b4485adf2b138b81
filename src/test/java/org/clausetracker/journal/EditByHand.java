package org.clausetracker.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An edit in plain SQL, for tests that write past the application. It does all that {@link Edits} does but compute the
 * statuses of the clauses that it touches: it only marks them as computed, so that it can be sealed.
 */
public final class EditByHand {

    private static final String BEGIN =
            """
            with begun as (
              insert into edit (id, actor_id, via, kind, reason)
              values (gen_random_uuid(), 'operator', 'OPERATOR', '{kind}', 'A test.') returning id)
            select set_config('tracker.edit', id::text, true) from begun""";

    private static final String MARK =
            """
            insert into clause_current (agreement_id, clause_label, computed_for, headline, counts, assessed_known, assessed_of,
                commitments, digest)
            select agreement_id, clause_label, date '2000-01-01', 'UNKNOWN', '{}', 0, 0, '[]', repeat('0', 64)
              from settle_edit()
            on conflict (agreement_id, clause_label) do update set computed_for = clause_current.computed_for""";

    private EditByHand() {}

    /** Begins an edit in the transaction of a connection. */
    public static void begin(Connection connection) throws SQLException {
        begin(connection, EditKind.CORRECT);
    }

    /** The same as a sort of change. */
    public static void begin(Connection connection, EditKind kind) throws SQLException {
        execute(connection, BEGIN.replace("{kind}", kind.name()));
    }

    /** Settles what follows and seals; the transaction goes on. */
    public static void seal(Connection connection) throws SQLException {
        execute(connection, MARK);
        execute(connection, "select seal_edit()");
    }

    /** Writes something in a transaction of its own. */
    public static void write(Connection connection, String sql) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        begin(connection);
        execute(connection, sql);
        seal(connection);
        connection.commit();
        connection.setAutoCommit(automatic);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Escapes of JDBC are off, because SQL here has braces of its own.
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
