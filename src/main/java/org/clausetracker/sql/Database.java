package org.clausetracker.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database of the application. Each call uses one connection, that of the current transaction if there is one.
 * Failures of the database come out as {@link IllegalStateException}s that say what was being done.
 */
@ApplicationScoped
public class Database {

    private final AgroalDataSource connections;
    private final PooledConnections pooled;

    Database(AgroalDataSource connections, PooledConnections pooled) {
        this.connections = connections;
        this.pooled = pooled;
    }

    /**
     * What is done with a connection.
     *
     * @param <R> what comes of it
     */
    @FunctionalInterface
    public interface Work<R extends @Nullable Object> {
        R on(Connection connection) throws SQLException;
    }

    /**
     * Does several things on one connection.
     *
     * @param failure what to say when the database fails, such as "the clauses cannot be read"
     * @throws IllegalStateException when the database fails
     */
    public <R extends @Nullable Object> R connected(String failure, Work<R> work) {
        try (Connection connection = connections.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(failure, e);
        }
    }

    /**
     * Does several things on the connection of the current transaction, which from here to its end has no time limit but
     * one hour: for what takes as long as it takes, such as an import.
     *
     * @param failure what to say when the database fails
     * @throws IllegalStateException when the database fails
     */
    public <R extends @Nullable Object> R unhurried(String failure, Work<R> work) {
        return connected(failure, connection -> {
            pooled.lift(connection);
            return work.on(connection);
        });
    }

    /** Breaks every connection, lent or not, but those of {@linkplain #unhurried unhurried} work. */
    public void cut() {
        pooled.cut();
    }

    /**
     * Every row of a query, in its order.
     *
     * @param failure what to say when the database fails
     * @throws IllegalStateException when the database fails
     */
    public <T> List<T> list(String failure, Query query, RowReader<T> reader) {
        return connected(failure, connection -> query.list(connection, reader));
    }

    /**
     * Every row of a query under its key; keys and rows stand in the order of the query.
     *
     * @param failure what to say when the database fails
     * @throws IllegalStateException when the database fails
     */
    public <K, T> Map<K, List<T>> grouped(String failure, Query query, RowReader<K> key, RowReader<T> reader) {
        return connected(failure, connection -> query.grouped(connection, key, reader));
    }

    /**
     * The first row of a query; empty when it has none.
     *
     * @param failure what to say when the database fails
     * @throws IllegalStateException when the database fails
     */
    public <T> Optional<T> first(String failure, Query query, RowReader<T> reader) {
        return connected(failure, connection -> query.first(connection, reader));
    }
}
