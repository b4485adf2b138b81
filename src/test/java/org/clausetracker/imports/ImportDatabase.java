package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.clausetracker.database.RuleWords;
import org.clausetracker.journal.EditByHand;
import org.clausetracker.journal.EditKind;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A migrated database of its own, used as the application role, on a server that all tests of the JVM share. */
public final class ImportDatabase {

    private static final EmbeddedPostgres SERVER = startServer();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String url;

    private ImportDatabase(String url) {
        this.url = url;
    }

    public static ImportDatabase fresh() throws SQLException {
        String name = "fresh_" + NUMBER.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection()) {
            execute(connection, "create database " + name + " template migrated owner tracker_owner");
        }
        return new ImportDatabase(SERVER.getJdbcUrl("tracker_app", name));
    }

    /** The same database, for what only its administrator may do. */
    Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(url.replaceFirst("user=[^&]+", "user=postgres"));
    }

    /** A database that is there already, on any server. */
    static ImportDatabase at(String url) {
        return new ImportDatabase(url);
    }

    public String url() {
        return url;
    }

    static EmbeddedPostgres.Builder server() {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // as PostgresServer and docker-compose.yml have it
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB");
    }

    /** Creates the roles and a migrated database of this name. */
    static void migrate(EmbeddedPostgres server, String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            execute(connection, "create role tracker_owner login");
            execute(connection, "create role tracker_app login");
            execute(connection, "create database " + name + " owner tracker_owner");
        }
        FluentConfiguration migrations = Flyway.configure()
                .dataSource(server.getJdbcUrl("tracker_owner", name), "tracker_owner", "")
                .placeholders(Map.of("applicationRole", "tracker_app", "reportingRole", "tracker_reporting"));
        new RuleWords().customize(migrations);
        migrations.load().migrate();
    }

    public ImportOutcome load(String bundle) throws SQLException {
        return load(new ByteArrayInputStream(bundle.getBytes(UTF_8)));
    }

    ImportOutcome load(InputStream bundle) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            BundleImport run = new BundleImport(connection);
            run.lock();
            EditByHand.begin(connection, EditKind.IMPORT);
            ImportOutcome outcome = run.run(bundle, "test");
            EditByHand.seal(connection);
            connection.commit();
            return outcome;
        }
    }

    /** The errors for which a bundle is refused. */
    BundleRejected rejected(String bundle) throws SQLException {
        return rejected(new ByteArrayInputStream(bundle.getBytes(UTF_8)));
    }

    /** The errors for which a bundle is refused by the import itself, before any constraint of the database. */
    BundleRejected rejected(InputStream bundle) throws SQLException {
        try {
            load(bundle);
        } catch (BundleRejected e) {
            return e;
        }
        throw new AssertionError("The bundle was loaded");
    }

    /** An error without the name of the record it is in. */
    static String withoutRecord(BundleError error) {
        return error.path() + " " + error.message();
    }

    /** The rows of a query, each with its columns as text joined by a bar. */
    List<String> rows(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (answer.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(answer.getString(i)));
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        }
    }

    /** Rows in all tables of record and of history together. */
    long size() throws SQLException {
        // in one statement, for each of its own needs a connection that has yet to learn of all tables
        String counts = rows(
                        "select '(select count(*) from ' || table_name || ')' from information_schema.tables where table_schema"
                                + " = 'public' and table_type = 'BASE TABLE' and table_name not in ('flyway_schema_history', 'revision',"
                                + " 'clause_status', 'clause_current', 'search_document', 'finding_month',"
                                + " 'finding_of_party', 'person', 'edit', 'edit_row', 'feed_head', 'change', 'touched_clause', 'consequence')")
                .stream()
                .collect(Collectors.joining(" + "));
        return Long.parseLong(rows("select " + counts).get(0));
    }

    /** What search and series find that no record has, or do not find although a record has it. */
    List<String> strayDerivedRows() throws SQLException {
        return rows(
                """
                with recorded as (
                  select 'STATEMENT' as type, id, 1 as part from statement
                  union all select 'STATEMENT', id, 2 from statement where restored_text is not null
                  union all select 'FINDING', id, 1 from finding where rationale is not null
                  union all select 'CLAUSE', agreement_id || '/' || clause_label, ordinal from wording),
                counted as (
                  select agreement_id, coalesce(clause_label, '') as clause_label, count(*) as findings from finding group by 1, 2),
                kept as (
                  select agreement_id, clause_label, sum(findings) as findings from finding_month
                   where clock = 'EVENT' and about = '*' group by 1, 2)
                select type, id from recorded r full join search_document d using (type, id, part)
                 where r is null or d is null
                union all
                select agreement_id, clause_label from counted c full join kept k using (agreement_id, clause_label)
                 where c.findings is distinct from k.findings""");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** The process of the server that works for a connection. */
    static ProcessHandle serverOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select pg_backend_pid()")) {
            answer.next();
            return ProcessHandle.of(answer.getLong(1)).orElseThrow();
        }
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static EmbeddedPostgres startServer() {
        try {
            EmbeddedPostgres server = server().start();
            migrate(server, "migrated");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
