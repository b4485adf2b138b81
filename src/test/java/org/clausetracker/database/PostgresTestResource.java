package org.clausetracker.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Gives every Quarkus test the same fresh embedded database, started once per test JVM. Quarkus loads this class anew
 * for each application it starts, so the database in use is remembered where all class loaders see it.
 */
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    /** Of the role that reads the views for reporting, which in a database for tests may log in. */
    public static final String REPORTING_PASSWORD = "reads the views";

    private static final String RUNNING = "tracker.test.database.";

    @Override
    public Map<String, String> start() {
        Properties shared = System.getProperties();
        synchronized (shared) {
            if (!shared.stringPropertyNames().contains(RUNNING + DatabaseAccess.JDBC_URL)) {
                startDatabase().forEach((name, value) -> shared.setProperty(RUNNING + name, value));
            }
            return shared.stringPropertyNames().stream()
                    .filter(name -> name.startsWith(RUNNING))
                    .collect(Collectors.toUnmodifiableMap(
                            name -> name.substring(RUNNING.length()), shared::getProperty));
        }
    }

    /** The database outlives the application under test and stops with the JVM. */
    @Override
    public void stop() {}

    /** Starts another fresh database, which stops with the JVM, for tests that may not share theirs. */
    public static Map<String, String> startDatabase() {
        return TestServer.start().configuration();
    }

    static void stopWithTests(EmbeddedDatabase database, Path home) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, home), "test-database-stop"));
    }

    private static void stop(EmbeddedDatabase database, Path home) {
        database.close();
        try {
            PrivateFiles.deleteTree(home);
        } catch (IOException e) {
            throw new UncheckedIOException("The test database is left in " + home, e);
        }
    }
}
