package org.clausetracker.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.clausetracker.record.RecordRules;
import org.clausetracker.record.StagedView;
import org.clausetracker.record.StagedWarning;
import org.clausetracker.sql.Query;

/** What a bundle is warned of: found once it is merged, and kept with its run. */
final class BundleWarnings {

    private static final String CREATE =
            """
            create temporary table staged_warning (
              json_order text collate "C", number int, path text, record text, reason text) on commit drop""";

    private static final String KEEP =
            """
            insert into import_warning (import_run_id, ordinal, path, record, reason)
            select ?, row_number() over (order by json_order, number), path, record, reason from staged_warning""";

    private BundleWarnings() {}

    /** Finds all that is to be warned of; call it once the bundle is merged. */
    static void find(Connection connection, RecordRules rules) throws SQLException {
        Query.of(CREATE).run(connection);
        for (StagedView view : rules.views()) {
            if (!view.isOfBefore()) {
                view.create(connection);
            }
        }
        for (StagedWarning warning : rules.warnings()) {
            Query.of("insert into staged_warning (json_order, number, path, record, reason) " + warning.sql())
                    .update(connection);
        }
    }

    /** Keeps all that was found with an import run. */
    static void keep(Connection connection, long run) throws SQLException {
        Query.of(KEEP, run).update(connection);
    }

    /** How many were found. */
    static long count(Connection connection) throws SQLException {
        return Query.of("select count(*) from staged_warning")
                .first(connection, row -> row.getLong(1))
                .orElseThrow();
    }

    /** The first of them in the order of the bundle. */
    static List<ImportWarning> first(Connection connection, int most) throws SQLException {
        return Query.of("select path, record, reason from staged_warning order by json_order, number limit ?", most)
                .list(
                        connection,
                        row -> new ImportWarning(
                                row.getString("path"), row.getString("record"), row.getString("reason")));
    }
}
