package org.clausetracker.database;

import java.sql.SQLException;
import org.clausetracker.sql.Query;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;

/**
 * Asks once more before each migration, under the lock of all migrations, whether a newer application has come first since
 * {@link NewerSchema} looked. Started again, this application looks anew and runs beside it.
 *
 * @param newest the newest version that this application has
 * @param hasNewTables whether this application is the newest that the database has seen
 */
record NewerSchemaGuard(MigrationVersion newest, boolean hasNewTables) implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (cameFirst(context, context.getMigrationInfo())) {
                throw new FlywayException("A newer application is migrating the database. Start this one again.");
            }
        } catch (SQLException e) {
            throw new FlywayException("The migrations of the database cannot be read", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "newer schema";
    }

    private boolean cameFirst(Context context, MigrationInfo next) throws SQLException {
        // The table is in the schema that Flyway has made the current one of this connection.
        Query history = Query.of(
                "select version, description = ? and checksum = ? from "
                        + context.getConfiguration().getTable() + " where success",
                next.getDescription(),
                next.getChecksum());
        return history.list(context.getConnection(), row -> isNewer(row.getString(1), row.getBoolean(2)))
                .contains(true);
    }

    private boolean isNewer(@Nullable String version, boolean sameText) {
        return version == null
                ? sameText && !hasNewTables
                : MigrationVersion.fromVersion(version).compareTo(newest) > 0;
    }
}
