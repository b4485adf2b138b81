package org.clausetracker.app;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import java.util.List;
import org.clausetracker.database.DatabaseAccess;
import org.clausetracker.database.EmbeddedDatabase;
import org.clausetracker.database.EmbeddedDatabaseFailure;

/**
 * Starts the application, and before it the embedded database unless {@code quarkus.datasource.jdbc.url} is configured
 * in any place Quarkus reads (system property, environment, {@code application.properties}).
 */
@QuarkusMain
public final class TrackerMain {

    private static final String DIRECTORY = "tracker.database.directory";

    TrackerMain() {}

    public static void main(String... args) {
        // read when the class of the worker threads is loaded; without it nobody knows how many are busy
        System.setProperty("jboss.threads.eqe.statistics.active-count", "true");
        prepareDatabase();
        Quarkus.run(args);
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
            startDatabase();
        } catch (EmbeddedDatabaseFailure failure) {
            // The log is not set up before Quarkus runs, so the reason goes to the console alone.
            System.err.println("The embedded database cannot be used. " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void startDatabase() {
        Path directory = ConfigUtils.getFirstOptionalValue(List.of(DIRECTORY), String.class)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".clause-tracker", "postgres"));
        EmbeddedDatabase database = EmbeddedDatabase.open(directory);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stopAfterApplication(database), "embedded-database-stop"));
        database.start().asConfiguration().forEach(System::setProperty);
    }

    /** Shutdown hooks run side by side; requests in flight still need the database, so it goes last. */
    private static void stopAfterApplication(EmbeddedDatabase database) {
        Application application = Application.currentApplication();
        if (application != null && application.isStarted()) {
            application.awaitShutdown();
        }
        database.close();
    }
}
