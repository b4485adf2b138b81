package org.clausetracker.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.clausetracker.sql.Query;

/**
 * What several checks ask of staged and of stored rows together, worked out once.
 *
 * @param name under which the checks know it
 * @param of the staged relations, or views, without rows in which it has none
 * @param sql the query of its rows
 * @param columns its columns with their types where it tells how things stood before what is staged was merged; empty where
 *     it tells how they stand when it is asked
 */
public record StagedView(String name, List<String> of, String sql, String columns) {

    public StagedView {
        of = List.copyOf(of);
    }

    /** Whether it has to be worked out before anything is merged. */
    public boolean isOfBefore() {
        return !columns.isEmpty();
    }

    /** Works it out into a temporary table. */
    public void create(Connection connection) throws SQLException {
        Query.of("create temporary table " + name + " on commit drop as " + sql).run(connection);
    }
}
