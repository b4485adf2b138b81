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
 * lifted them leaves nothing behind. Knows all of them, so that who waits for a database that does not answer can be cut
 * off and his thread be free.
 */
@Singleton
class PooledConnections implements AgroalPoolInterceptor {

    /** What the network has beyond the longest statement, so that the database is the first to give up. */
    private static final Duration FOR_THE_NETWORK = Duration.ofSeconds(5);

    /** For work that takes as long as it takes; a database that vanished is noticed after this. */
    private static final Duration UNHURRIED = Duration.ofHours(1);

    private static final String LIMIT =
            """
            select set_config('statement_timeout', ?, ?::boolean), set_config('lock_timeout', ?, ?::boolean),
                   set_config('idle_in_transaction_session_timeout', ?, ?::boolean)""";

    private final TimeLimits limits;

    private final Set<PgConnection> all = ConcurrentHashMap.newKeySet();
    private final Set<PgConnection> unhurried = ConcurrentHashMap.newKeySet();

    PooledConnections(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        try {
            PgConnection driven = connection.unwrap(PgConnection.class);
            all.removeIf(PooledConnections::isClosed);
            all.add(driven);
            limit(driven, limits.statement(), limits.lock(), limits.idleInTransaction(), false);
            wait(driven, limits.statement().plus(FOR_THE_NETWORK));
        } catch (SQLException e) {
            throw new IllegalStateException("a new connection does not take its time limits", e);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        if (unhurried.isEmpty()) {
            return;
        }
        try {
            PgConnection driven = connection.unwrap(PgConnection.class);
            if (unhurried.remove(driven)) {
                wait(driven, limits.statement().plus(FOR_THE_NETWORK));
            }
        } catch (SQLException e) {
            // it is closed, and the pool finds that out before it lends it again
            unhurried.removeIf(PooledConnections::isClosed);
        }
    }

    /** Lifts the limits of a connection until its transaction ends, and has it spared when others are cut. */
    void lift(Connection connection) throws SQLException {
        unhurried.add(connection.unwrap(PgConnection.class));
        wait(connection, UNHURRIED);
        limit(connection, UNHURRIED, UNHURRIED, UNHURRIED, true);
    }

    /** Breaks every connection that has limits; whoever waits for one is told that it was cut. */
    void cut() {
        for (PgConnection connection : all) {
            if (unhurried.contains(connection)) {
                continue;
            }
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

    private static boolean isClosed(PgConnection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }

    private static void wait(Connection connection, Duration longest) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) longest.toMillis());
    }
}
