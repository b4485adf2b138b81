package org.clausetracker.database;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A server with a fresh database, which stops with the JVM. As its administrator a test may keep the database as it is and
 * have it so again, which is quicker than to migrate it anew.
 */
public final class TestServer {

    private static final String KEPT = "kept_for_tests";

    private final Map<String, String> configuration;
    private final DatabasePasswords passwords;
    private final int port;

    private TestServer(Map<String, String> configuration, DatabasePasswords passwords) {
        this.configuration = configuration;
        this.passwords = passwords;
        this.port = URI.create(Objects.requireNonNull(configuration.get(DatabaseAccess.JDBC_URL))
                        .substring("jdbc:".length()))
                .getPort();
    }

    public static TestServer start() {
        Path home = TestDatabases.newDirectory();
        EmbeddedDatabase database = EmbeddedDatabase.open(
                new DatabaseSettings(home, 0, Duration.ZERO, Optional.of(PostgresTestResource.REPORTING_PASSWORD)),
                TestDatabases.BINARIES);
        PostgresTestResource.stopWithTests(database, home);
        Map<String, String> configuration =
                database.start(TestDatabases.NOT_LOST).asConfiguration();
        return new TestServer(configuration, DatabasePasswords.read(DatabaseDirectory.passwordsIn(home)));
    }

    /** What an application has to be told to use it. */
    public Map<String, String> configuration() {
        return configuration;
    }

    /** Keeps a copy of the database as it is. Whoever is connected to it is thrown out. */
    public void keep() {
        administer(
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '"
                        + DatabaseRoles.DATABASE + "'",
                "drop database if exists " + KEPT,
                "create database " + KEPT + " template " + DatabaseRoles.DATABASE);
    }

    /** Has the database as it was kept. Whoever is connected to it is thrown out. */
    public void restore() {
        administer(
                "drop database " + DatabaseRoles.DATABASE + " with (force)",
                "create database " + DatabaseRoles.DATABASE + " template " + KEPT + " owner " + DatabaseRoles.OWNER);
        try {
            new DatabaseRoles(port, passwords, Optional.of(PostgresTestResource.REPORTING_PASSWORD)).establish();
        } catch (SQLException e) {
            throw new IllegalStateException("The roles of the database cannot be set up", e);
        }
    }

    private void administer(String... statements) {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                        DatabaseRoles.SUPERUSER,
                        passwords.superuser());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the tests cannot be copied", e);
        }
    }
}
