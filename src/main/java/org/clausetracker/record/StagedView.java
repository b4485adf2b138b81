package org.clausetracker.record;

import java.sql.Connection;
import java.sql.SQLException;
import org.clausetracker.sql.Query;

/**
 * What several checks ask of staged and of stored rows together, worked out once.
 *
 * @param name under which the checks know it
 * @param sql the query of its rows
 * @param columns its columns with their types where it tells how things stood before what is staged was merged; empty where
 *     it tells how they stand when it is asked
 */
public record StagedView(String name, String sql, String columns) {

    /** Whether it has to be worked out before anything is merged. */
    public boolean isOfBefore() {
        return !columns.isEmpty();
    }

    /** Works it out into a temporary table. */
    public void create(Connection connection) throws SQLException {
        Query.of("create temporary table " + name + " on commit drop as " + sql).run(connection);
    }
}
