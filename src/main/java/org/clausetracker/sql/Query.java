package org.clausetracker.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A statement in SQL with the values of its marks, in their order. A collection is bound as an array of text, an
 * instant as a timestamp with time zone, an enum by its name; everything else as the driver does.
 *
 * @param sql text with a mark {@code ?} for each value
 * @param values one for each mark; null for the SQL null, whose type the text has to say ({@code ?::date})
 */
public record Query(String sql, List<@Nullable Object> values) {

    /** PostgreSQL's name for a lock that was not given in time. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    public Query {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** A statement and the values of its marks. */
    public static Query of(String sql, @Nullable Object... values) {
        return new Query(sql, Arrays.asList(values));
    }

    /** Every row, in the order of the query. */
    public <T> List<T> list(Connection connection, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = prepared(connection);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    /** Every row under its key; keys and rows stand in the order of the query. */
    public <K, T> Map<K, List<T>> grouped(Connection connection, RowReader<K> key, RowReader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection);
                ResultSet rows = statement.executeQuery()) {
            Map<K, List<T>> found = new LinkedHashMap<>();
            while (rows.next()) {
                found.computeIfAbsent(key.read(rows), first -> new ArrayList<>())
                        .add(reader.read(rows));
            }
            return found;
        }
    }

    /** The first row; empty when there is none. */
    public <T> Optional<T> first(Connection connection, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = prepared(connection);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    /** Runs a statement for what it does; the rows that it may answer are read past. */
    public void run(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepared(connection)) {
            statement.execute();
        }
    }

    /**
     * Runs a statement that changes rows unless another transaction keeps it waiting for longer than {@code lock_timeout}.
     *
     * @return how many rows it changed; empty when it did not run, and then the transaction can only be rolled back
     */
    public OptionalInt updateUnlessLocked(Connection connection) throws SQLException {
        try {
            return OptionalInt.of(update(connection));
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return OptionalInt.empty();
            }
            throw e;
        }
    }

    /**
     * Runs a statement that changes rows.
     *
     * @return how many rows it changed
     */
    public int update(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepared(connection)) {
            return statement.executeUpdate();
        }
    }

    /**
     * Runs one statement once for each row of values, in one batch.
     *
     * @param rows the values of its marks, row by row
     */
    public static void batch(
            Connection connection, String sql, Collection<? extends List<? extends @Nullable Object>> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<? extends @Nullable Object> row : rows) {
                bind(connection, statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private PreparedStatement prepared(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bind(connection, statement, values);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(
            Connection connection, PreparedStatement statement, List<? extends @Nullable Object> values)
            throws SQLException {
        int index = 1;
        for (Object value : values) {
            if (value instanceof Collection<?> texts) {
                statement.setArray(index, connection.createArrayOf("text", texts.toArray()));
            } else if (value instanceof Instant instant) {
                statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
            } else if (value instanceof Enum<?> constant) {
                statement.setString(index, constant.name());
            } else {
                statement.setObject(index, value);
            }
            index++;
        }
    }
}
