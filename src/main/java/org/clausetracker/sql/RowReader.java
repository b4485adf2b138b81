package org.clausetracker.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Makes a value of the row at which a result stands.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
}
