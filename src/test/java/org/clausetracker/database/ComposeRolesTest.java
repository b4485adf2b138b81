package org.clausetracker.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The container of the database creates the roles by a script; the embedded database creates them by itself. */
class ComposeRolesTest {

    private static final Path SCRIPT = Path.of("src/main/docker/postgres/roles.sql");
    private static final String GEXEC = "\\gexec";
    private static final String REPORTING_LOGIN = "select format('alter role tracker_reporting";
    private static final String RIGHTS =
            """
            select 'database ' || pg_get_userbyid(datdba) || ' ' || datacl::text
              from pg_database where datname = 'clause_tracker'
            union all
            select 'schema ' || pg_get_userbyid(nspowner) || ' ' || nspacl::text
              from pg_namespace where nspname = 'public'
            union all
            select 'role ' || rolname || ' ' || rolcanlogin || rolsuper || rolinherit || rolcreaterole || rolcreatedb
                   || rolreplication || rolbypassrls || ' ' || coalesce(substr(rolpassword, 1, 13), 'no password')
              from pg_authid where rolname like 'tracker%'
            order by 1
            """;

    @Test
    void script_of_the_container_gives_the_rights_that_the_embedded_database_gives() throws Exception {
        Path home = TestDatabases.newDirectory();
        try (EmbeddedDatabase database = TestDatabases.open(home)) {
            String url = database.start(TestDatabases.NOT_LOST).jdbcUrl();
            String superuser =
                    DatabasePasswords.read(home.resolve("passwords.properties")).superuser();
            List<String> embedded = ask(url, superuser);
            assertThat(embedded).hasSize(5);

            try (Connection connection = connect(maintenance(url), superuser);
                    Statement statement = connection.createStatement()) {
                statement.execute("drop database clause_tracker");
                statement.execute("drop role tracker_app");
                statement.execute("drop role tracker_reporting");
                statement.execute("drop role tracker_owner");
                statement.execute("create database clause_tracker");
            }
            try (Connection connection = connect(url, superuser)) {
                run(connection, script("it's the owner's", "the application's", ""));
            }

            assertThat(ask(url, superuser)).isEqualTo(embedded);
            try (Connection owner = DriverManager.getConnection(url, DatabaseRoles.OWNER, "it's the owner's");
                    Connection application =
                            DriverManager.getConnection(url, DatabaseRoles.APPLICATION, "the application's")) {
                assertThat(owner.isValid(5)).isTrue();
                assertThat(application.isValid(5)).isTrue();
            }
            assertThatThrownBy(() -> DriverManager.getConnection(url, DatabaseRoles.REPORTING, "the reader's"))
                    .hasMessageContaining("password authentication failed");

            try (Connection connection = connect(url, superuser)) {
                run(connection, reportingLogin(script("", "", "the reader's")));
            }
            try (Connection reporting = DriverManager.getConnection(url, DatabaseRoles.REPORTING, "the reader's")) {
                assertThat(reporting.isValid(5)).isTrue();
            }
        } finally {
            PrivateFiles.deleteTree(home);
        }
    }

    /**
     * Does what {@code psql} does with the script: puts the variables in as literals and leaves out its commands but
     * {@code \\gexec}.
     */
    private static String script(String ownerPassword, String applicationPassword, String reportingPassword)
            throws IOException {
        String text = Files.readString(SCRIPT);
        assertThat(text.lines().filter(line -> line.startsWith("\\")))
                .containsExactly(
                        "\\getenv owner_password TRACKER_OWNER_PASSWORD",
                        "\\getenv app_password TRACKER_APP_PASSWORD",
                        "\\set reporting_password ''",
                        "\\getenv reporting_password TRACKER_REPORTING_PASSWORD",
                        GEXEC);
        return text.lines()
                .filter(line -> !line.startsWith("\\") || line.equals(GEXEC))
                .collect(Collectors.joining("\n"))
                .replace(":'owner_password'", literal(ownerPassword))
                .replace(":'app_password'", literal(applicationPassword))
                .replace(":'reporting_password'", literal(reportingPassword));
    }

    /** The query that ends in {@code \\gexec} and that line. */
    private static String reportingLogin(String script) {
        return script.substring(script.indexOf(REPORTING_LOGIN), script.indexOf(GEXEC) + GEXEC.length());
    }

    /** Runs a script, and what the query before {@code \\gexec} answers. */
    private static void run(Connection connection, String script) throws SQLException {
        int query = script.indexOf(REPORTING_LOGIN);
        int gexec = script.indexOf(GEXEC);
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute(script.substring(0, query));
            try (ResultSet rows = statement.executeQuery(script.substring(query, gexec))) {
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
            for (String answer : answers) {
                statement.execute(answer);
            }
            statement.execute(script.substring(gexec + GEXEC.length()));
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static List<String> ask(String url, String superuser) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = connect(url, superuser);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(RIGHTS)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    private static String maintenance(String url) {
        return url.substring(0, url.lastIndexOf('/')) + "/postgres";
    }

    private static Connection connect(String url, String password) throws SQLException {
        return DriverManager.getConnection(url, DatabaseRoles.SUPERUSER, password);
    }
}
