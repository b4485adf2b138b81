package org.clausetracker.record;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clausetracker.sql.Query;

/**
 * The versions of records. A record has that of its own row, in the column {@code version}; a change of a part of it, which
 * leaves this row alone, raises it here.
 */
@Singleton
class RecordVersions {

    /**
     * Keeps a record from being changed by others until the transaction ends, and tells its version; empty where there is
     * no such record.
     */
    Optional<Integer> lock(Connection connection, StagedTable table, String... key) throws SQLException {
        return Query.of(
                        "select t.version from " + table.table() + " t where "
                                + String.join(
                                        " and ",
                                        table.key().stream()
                                                .map(column -> "t." + column + " = ?")
                                                .toList())
                                + " for update",
                        (Object[]) key)
                .first(connection, row -> row.getInt(1));
    }

    /** Raises the versions of records of which only a part changed. */
    void raise(Connection connection, StagedTable table, Collection<List<String>> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        List<String> columns = table.key();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            int column = i;
            values[i] = keys.stream().map(key -> key.get(column)).toList();
        }
        Query.of(
                        "update " + table.table() + " t set version = t.version + 1 from unnest("
                                + String.join(
                                        ", ",
                                        columns.stream()
                                                .map(column -> "?::text[]")
                                                .toList()) + ") k("
                                + String.join(", ", columns) + ") where "
                                + StagedTable.equal("t", columns, "k", columns),
                        values)
                .update(connection);
    }
}
