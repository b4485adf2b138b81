package org.clausetracker.sql;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.jdbc.PgConnection;

/**
 * Gives every connection of the pool its time limits when it is made, and again when it comes back, so that whoever
 * lifted them leaves nothing behind. Knows which connections are lent, so that those that wait for a database which does
 * not answer can be cut and their threads be free.
 */
@Singleton
class LentConnections implements AgroalPoolInterceptor {

    /** What the network has beyond the longest statement, so that the database is the first to give up. */
    private static final Duration FOR_THE_NETWORK = Duration.ofSeconds(5);

    /** For work that takes as long as it takes; a database that vanished is noticed after this. */
    private static final Duration UNHURRIED = Duration.ofHours(1);

    private static final String LIMIT =
            """
            select set_config('statement_timeout', ?, ?::boolean), set_config('lock_timeout', ?, ?::boolean),
                   set_config('idle_in_transaction_session_timeout', ?, ?::boolean)""";

    private final TimeLimits limits;
    private final Set<PgConnection> lent = ConcurrentHashMap.newKeySet();

    LentConnections(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        try {
            PgConnection driven = driven(connection);
            limit(driven, limits.statement(), limits.lock(), limits.idleInTransaction(), false);
            wait(driven, limits.statement().plus(FOR_THE_NETWORK));
        } catch (SQLException e) {
            throw new IllegalStateException("a new connection does not take its time limits", e);
        }
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        lent.add(driven(connection));
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        PgConnection driven = driven(connection);
        if (lent.remove(driven)) {
            return;
        }
        try {
            wait(driven, limits.statement().plus(FOR_THE_NETWORK));
        } catch (SQLException e) {
            // it is closed, and the pool finds that out before it lends it again
        }
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        lent.remove(driven(connection));
    }

    /** Lifts the limits of a connection until its transaction ends, and has it spared when others are cut. */
    void lift(Connection connection) throws SQLException {
        lent.remove(driven(connection));
        wait(connection, UNHURRIED);
        limit(connection, UNHURRIED, UNHURRIED, UNHURRIED, true);
    }

    /** Breaks every connection that is lent and has limits; whoever waits for it is told that it was cut. */
    void cut() {
        for (PgConnection connection : lent) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                // it was closed meanwhile, which is what was wanted
            }
        }
    }

    private static void limit(
            Connection connection, Duration statement, Duration lock, Duration idle, boolean forTransaction)
            throws SQLException {
        Query.of(LIMIT, millis(statement), forTransaction, millis(lock), forTransaction, millis(idle), forTransaction)
                .run(connection);
    }

    /** The driver's own, whatever stands around it: the pool and others know the same one by it. */
    private static PgConnection driven(Connection connection) {
        try {
            return connection.unwrap(PgConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("the driver is not that of PostgreSQL", e);
        }
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }

    private static void wait(Connection connection, Duration longest) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) longest.toMillis());
    }
}
