package org.clausetracker.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.pattern.ValidatePattern;
import org.jboss.logging.Logger;

/**
 * Lets an application start on a database that a newer one has migrated, as happens while the nodes of a service are
 * replaced one by one. Migrations whose name begins with {@code expand} promise that older applications go on working;
 * beside them this application runs and migrates nothing, neither tables nor functions. After any other migration that it
 * does not know it does not start.
 */
@Singleton
@Priority(NewerSchema.AFTER_PLACEHOLDERS)
public class NewerSchema implements FlywayConfigurationCustomizer {

    /** Functions and views are told apart by their text, so the words that others put into it must be there. */
    static final int AFTER_PLACEHOLDERS = -100;

    private static final String PROMISE = "expand ";

    /** No file begins with it. */
    private static final String NOTHING = "nothing";

    private static final Logger LOG = Logger.getLogger(NewerSchema.class);

    private volatile boolean found;

    /** Whether the database was migrated by a newer application than this one when this one started. */
    public boolean isFound() {
        return found;
    }

    /** @throws ConfigurationException when a newer application has migrated the database without that promise */
    @Override
    public void customize(FluentConfiguration configuration) {
        MigrationInfoService info = configuration.load().info();
        List<MigrationInfo> newer = newer(info);
        refuseBroken(newer);
        boolean hasNewTables = has(info.pending(), MigrationInfo::isVersioned);
        found = !newer.isEmpty() || (!hasNewTables && has(info.pending(), each -> wasReplaced(each, info)));
        if (found) {
            LOG.infof(
                    "A newer application has migrated this database, at version %s, and lets this one run beside it:"
                            + " nothing is migrated",
                    info.current().getVersion());
            migrateNothing(configuration);
        }
        configuration.callbacks(Stream.concat(
                        Arrays.stream(configuration.getCallbacks()),
                        Stream.of(new NewerSchemaGuard(newest(info), hasNewTables)))
                .toArray(Callback[]::new));
    }

    /** What was applied after the newest migration that this application has, in the order of the versions. */
    private static List<MigrationInfo> newer(MigrationInfoService info) {
        return Arrays.stream(info.applied())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                .sorted()
                .toList();
    }

    private static void refuseBroken(List<MigrationInfo> newer) {
        List<String> broken = newer.stream()
                .filter(migration -> !migration.getDescription().startsWith(PROMISE))
                .map(MigrationInfo::getScript)
                .toList();
        if (!broken.isEmpty()) {
            throw new ConfigurationException(
                    "The database was migrated by a newer application and does not serve this one"
                            + " any more (" + String.join(", ", broken)
                            + "). Start the newer application, or restore a backup"
                            + " from before.");
        }
    }

    /** Whether this text of a function or view was in force once, and another one is now. */
    private static boolean wasReplaced(MigrationInfo function, MigrationInfoService info) {
        return !function.isVersioned()
                && has(
                        info.applied(),
                        applied -> !applied.isVersioned()
                                && applied.getDescription().equals(function.getDescription())
                                && Objects.equals(applied.getChecksum(), function.getChecksum()));
    }

    /** Leaves the files of functions and views out of sight; that they are missing is then no fault. */
    private static void migrateNothing(FluentConfiguration configuration) {
        configuration.repeatableSqlMigrationPrefix(NOTHING);
        configuration.ignoreMigrationPatterns(Stream.concat(
                        Arrays.stream(configuration.getIgnoreMigrationPatterns()),
                        Stream.of("repeatable:missing", "versioned:future").map(ValidatePattern::fromPattern))
                .toArray(ValidatePattern[]::new));
    }

    private static MigrationVersion newest(MigrationInfoService info) {
        return Arrays.stream(info.all())
                .filter(migration -> migration.isVersioned() && migration.getState() != MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
    }

    private static boolean has(MigrationInfo[] migrations, Predicate<MigrationInfo> wanted) {
        return Arrays.stream(migrations).anyMatch(wanted);
    }
}
