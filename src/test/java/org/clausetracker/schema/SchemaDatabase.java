package org.clausetracker.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausetracker.database.PostgresTestResource;
import org.clausetracker.database.RuleWords;
import org.clausetracker.database.TestServer;
import org.clausetracker.journal.EditByHand;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.util.PSQLException;

/** A database of its own for the tests of the schema, which they may empty; with both of its roles. */
final class SchemaDatabase {

    static final String APPLICATION = "tracker_app";
    static final String REPORTING = "tracker_reporting";

    private static final TestServer SERVER = TestServer.start();
    private static final Map<String, String> CONFIGURATION = SERVER.configuration();

    private static boolean isKept;

    private SchemaDatabase() {}

    /** Migrations as the application runs them. Cleaning is allowed here alone. */
    static FluentConfiguration migrations() {
        return migrations(REPORTING);
    }

    /** The same, where the role that reads the views for reporting has another name. */
    static FluentConfiguration migrations(String reportingRole) {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(
                        configured("quarkus.datasource.jdbc.url"),
                        configured("quarkus.flyway.username"),
                        configured("quarkus.flyway.password"))
                .locations("classpath:db/migration")
                .placeholders(Map.of("applicationRole", APPLICATION, "reportingRole", reportingRole))
                .callbacks(new WordsAreCleaned())
                .cleanDisabled(false);
        new RuleWords().customize(configuration);
        return configuration;
    }

    /** The same, while connections are open that stay so. */
    static void migrateInPlace() {
        Flyway flyway = migrations().load();
        flyway.clean();
        flyway.migrate();
    }

    /** Leaves the newest schema without a row, whatever was there. Connections that are open are lost. */
    static void migrateAnew() {
        if (isKept) {
            SERVER.restore();
            return;
        }
        migrateInPlace();
        SERVER.keep();
        isKept = true;
    }

    /** Runs the versioned migrations alone up to a version: the schema as it was before there were repeatable ones. */
    static void migrateAsAt(String version) {
        migrations().target(version).repeatableSqlMigrationPrefix("none").load().migrate();
    }

    /** A connection of the role that owns the schema. */
    static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(
                configured("quarkus.datasource.jdbc.url"),
                configured("quarkus.flyway.username"),
                configured("quarkus.flyway.password"));
    }

    /** A connection of the role that the application uses. */
    static Connection asApplication() throws SQLException {
        return DriverManager.getConnection(
                configured("quarkus.datasource.jdbc.url"),
                configured("quarkus.datasource.username"),
                configured("quarkus.datasource.password"));
    }

    /** A connection of the role that reads the views for reporting. */
    static Connection asReporting() throws SQLException {
        return DriverManager.getConnection(
                configured("quarkus.datasource.jdbc.url"), REPORTING, PostgresTestResource.REPORTING_PASSWORD);
    }

    /** Fills every table with valid rows, as one edit. A migration that adds a table adds a file of rows here. */
    static void fill(Connection connection) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        EditByHand.begin(connection);
        execute(connection, resource("rows_at_v010.sql"));
        execute(connection, resource("rows_at_v012.sql"));
        execute(connection, resource("rows_at_v027.sql"));
        execute(connection, resource("rows_at_v028.sql"));
        execute(connection, resource("rows_at_v032.sql"));
        execute(connection, resource("rows_at_v033.sql"));
        execute(connection, resource("rows_at_v034.sql"));
        execute(connection, resource("rows_at_v035.sql"));
        execute(connection, resource("rows_at_v038.sql"));
        EditByHand.seal(connection);
        check(connection);
        connection.setAutoCommit(automatic);
    }

    /** Has all that waits for the end of the transaction checked now; every edit must have been sealed. */
    static void check(Connection connection) throws SQLException {
        execute(connection, "set constraints all immediate");
        execute(connection, "set constraints all deferred");
    }

    /** Writes something as an edit of its own, in the transaction that is under way. */
    static void edit(Connection connection, String sql) throws SQLException {
        EditByHand.begin(connection);
        execute(connection, sql);
        EditByHand.seal(connection);
    }

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(SchemaDatabase.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Escapes of JDBC are off, because SQL here has braces of its own.
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** The rows of a query, each with its columns joined by a bar; an empty text stands for null. */
    static List<String> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    columns.add(Objects.requireNonNullElse(found.getString(column), ""));
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        }
    }

    /** The tables that a history is kept of. */
    static List<String> keptTables(Connection connection) throws SQLException {
        return rows(
                connection,
                """
                select c.relname from pg_class c
                 where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                   and to_regclass('public.' || quote_ident(c.relname || '_history')) is not null
                 order by 1
                """);
    }

    /** What the database says when it refuses the statement; the transaction goes on as if it had not been tried. */
    static PSQLException refusal(Connection connection, String sql) throws SQLException {
        var before = connection.setSavepoint();
        try {
            execute(connection, sql);
            execute(connection, "set constraints all immediate");
        } catch (PSQLException e) {
            return e;
        } finally {
            connection.rollback(before);
        }
        throw new AssertionError("The database accepts: " + sql);
    }

    private static String configured(String name) {
        return Objects.requireNonNull(CONFIGURATION.get(name), name);
    }
}
