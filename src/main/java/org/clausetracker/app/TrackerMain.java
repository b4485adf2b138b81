package org.clausetracker.app;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.Optional;
import org.clausetracker.database.DatabaseAccess;
import org.clausetracker.database.DatabaseSettings;
import org.clausetracker.database.EmbeddedDatabase;
import org.clausetracker.database.EmbeddedDatabaseFailure;

/**
 * Starts the application, and before it the embedded database unless {@code quarkus.datasource.jdbc.url} is configured
 * in any place Quarkus reads (system property, environment, {@code application.properties}).
 */
@QuarkusMain
public final class TrackerMain {

    TrackerMain() {}

    public static void main(String... args) {
        // read when the class of the worker threads is loaded; without it nobody knows how many are busy
        System.setProperty("jboss.threads.eqe.statistics.active-count", "true");
        // HttpGuard looks at addresses itself, and says what is wrong with one; the framework would answer it with
        // nothing
        System.setProperty("vertx.disableURIValidation", "true");
        if (args.length > 0 && args[0].equals(SetUpLinkCommand.NAME)) {
            System.exit(SetUpLinkCommand.run());
        }
        if (ImportCommand.isAskedFor(args)) {
            importBundle(args);
            return;
        }
        refuseTakenPort();
        prepareDatabase();
        Quarkus.run(args);
    }

    /**
     * Imports one bundle and ends the JVM with an exit code of {@link ImportCommand}: beside a running application whose
     * database it joins, or with a database that it starts and ends.
     */
    private static void importBundle(String... args) {
        if (ImportCommand.of(args).isEmpty()) {
            System.err.println("Usage: " + ImportCommand.USAGE);
            System.exit(ImportCommand.FAILED);
        }
        if (!ConfigUtils.isPropertyNonEmpty(DatabaseAccess.JDBC_URL)) {
            try {
                joinOrStartDatabase();
            } catch (EmbeddedDatabaseFailure failure) {
                System.err.println("The embedded database cannot be used. " + failure.getMessage());
                System.exit(ImportCommand.FAILED);
            }
        }
        ImportSettings.QUIET.forEach(System::setProperty);
        Quarkus.run(
                ImportApplication.class,
                (code, failure) -> System.exit(failure == null ? code : ImportCommand.FAILED),
                args);
    }

    private static void joinOrStartDatabase() {
        DatabaseSettings settings = EmbeddedSettings.read();
        Optional<DatabaseAccess> running = EmbeddedDatabase.join(settings);
        if (running.isPresent()) {
            running.get().asConfiguration().forEach(System::setProperty);
        } else {
            startDatabase(settings);
        }
    }

    /**
     * Ends the JVM with exit code 1 when the port for health and metrics is taken, as it is by a second tracker on one
     * machine: the framework would say so at the end of a start, and amid a trace.
     */
    private static void refuseTakenPort() {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            return;
        }
        Optional<String> taken = ManagementPort.configured().fault();
        if (taken.isPresent()) {
            System.err.println(taken.get());
            System.exit(1);
        }
    }

    /**
     * Ends the JVM with exit code 1 when the embedded database is needed and cannot be used.
     *
     * <p>A live reload runs this again in the same JVM with new classes. It finds the address that the first run left
     * in the system properties, and so keeps using the server that is already there.
     */
    static void prepareDatabase() {
        if (ConfigUtils.isPropertyNonEmpty(DatabaseAccess.JDBC_URL)) {
            return;
        }
        try {
            startDatabase(EmbeddedSettings.read());
        } catch (EmbeddedDatabaseFailure failure) {
            // The log is not set up before Quarkus runs, so the reason goes to the console alone.
            System.err.println("The embedded database cannot be used. " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void startDatabase(DatabaseSettings settings) {
        EmbeddedDatabase database = EmbeddedDatabase.open(settings);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stopAfterApplication(database), "embedded-database-stop"));
        database.start(TrackerMain::endWithoutDatabase).asConfiguration().forEach(System::setProperty);
    }

    /** Nobody can be served any more; who runs the application learns it by the exit code and may start it anew. */
    private static void endWithoutDatabase() {
        DatabaseLost.HAPPENED.set(true);
        System.exit(1);
    }

    private static void stopAfterApplication(EmbeddedDatabase database) {
        Serving.awaitEnd(Application.currentApplication());
        database.close();
    }
}
