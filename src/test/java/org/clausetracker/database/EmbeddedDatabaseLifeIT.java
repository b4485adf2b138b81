package org.clausetracker.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.clausetracker.app.ApplicationProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Applications that come and go on one directory, in good and in bad ways. */
class EmbeddedDatabaseLifeIT {

    private static final Path HOME = TestDatabases.newDirectoryWithPrograms();

    @AfterAll
    static void delete() throws IOException {
        servers().forEach(ProcessHandle::destroyForcibly);
        PrivateFiles.deleteTree(HOME);
    }

    @Test
    void data_and_passwords_survive_a_restart() throws Exception {
        byte[] passwords;
        try (ApplicationProcess first = ApplicationProcess.on(HOME)) {
            String jdbcUrl = first.ready();
            keep(jdbcUrl, "restart");
            passwords = Files.readAllBytes(HOME.resolve("passwords.properties"));
            assertThat(first.endNormally()).isEqualTo(0);
            assertThat(servers()).isEmpty();
        }
        try (ApplicationProcess second = ApplicationProcess.on(HOME)) {
            assertThat(isKept(second.ready(), "restart")).isTrue();
            assertThat(HOME.resolve("passwords.properties")).hasBinaryContent(passwords);
            assertThat(second.endNormally()).isEqualTo(0);
        }
    }

    @Test
    void the_log_names_the_directory_of_the_data_once() throws Exception {
        try (ApplicationProcess application = ApplicationProcess.on(HOME)) {
            application.ready();
            assertThat(application.output())
                    .filteredOn(line -> line.contains("Embedded PostgreSQL 17 keeps its data in " + HOME + " and"))
                    .hasSize(1);
            assertThat(application.endNormally()).isEqualTo(0);
        }
    }

    @Test
    void the_server_stops_when_the_application_is_asked_to_end() throws Exception {
        try (ApplicationProcess application = ApplicationProcess.on(HOME)) {
            application.ready();
            assertThat(servers()).hasSize(1);

            assertThat(application.terminate()).isEqualTo(143);

            assertThat(servers()).isEmpty();
            assertThat(HOME.resolve("data").resolve("postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void a_killed_application_leaves_its_data_and_the_next_one_runs_one_server() throws Exception {
        try (ApplicationProcess killed = ApplicationProcess.on(HOME)) {
            keep(killed.ready(), "kill");
            List<ProcessHandle> before = servers();
            assertThat(killed.kill()).isEqualTo(137);
            assertThat(servers()).isEqualTo(before).hasSize(1);
        }
        try (ApplicationProcess next = ApplicationProcess.on(HOME)) {
            assertThat(isKept(next.ready(), "kill")).isTrue();
            assertThat(servers()).hasSize(1);
            assertThat(next.endNormally()).isEqualTo(0);
        }
    }

    @Test
    void data_survives_when_the_server_is_killed_too() throws Exception {
        try (ApplicationProcess killed = ApplicationProcess.on(HOME)) {
            keep(killed.ready(), "crash");
            List<ProcessHandle> servers = servers();
            killed.kill();
            servers.forEach(ProcessHandle::destroyForcibly);
        }
        try (ApplicationProcess next = ApplicationProcess.on(HOME)) {
            assertThat(isKept(next.ready(), "crash")).isTrue();
            assertThat(next.endNormally()).isEqualTo(0);
        }
    }

    @Test
    void a_process_number_that_another_process_bears_now_does_not_prevent_the_start() throws Exception {
        try (ApplicationProcess first = ApplicationProcess.on(HOME)) {
            keep(first.ready(), "number");
            assertThat(first.endNormally()).isEqualTo(0);
        }
        Files.writeString(
                HOME.resolve("data").resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + HOME.resolve("data") + "\n");

        try (ApplicationProcess next = ApplicationProcess.on(HOME)) {
            assertThat(isKept(next.ready(), "number")).isTrue();
            assertThat(next.endNormally()).isEqualTo(0);
        }
    }

    @Test
    void a_first_start_that_was_interrupted_starts_over() throws Exception {
        Path home = TestDatabases.newDirectory();
        Files.createFile(home.resolve("lock"));
        DatabasePasswords.generate().write(home.resolve("passwords.properties"));
        Files.writeString(
                Files.createDirectories(home.resolve("data.unfinished")).resolve("PG_VERSION"), "17\n");
        Files.writeString(home.resolve("superuser.password"), "left over");

        try (EmbeddedDatabase database = TestDatabases.open(home)) {
            DatabaseAccess access = database.start(TestDatabases.NOT_LOST);
            try (Connection connection = DriverManager.getConnection(
                    access.jdbcUrl(), DatabaseRoles.APPLICATION, access.applicationPassword())) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
        assertThat(home.resolve("data.unfinished")).doesNotExist();
        assertThat(home.resolve("superuser.password")).doesNotExist();
        PrivateFiles.deleteTree(home);
    }

    @Test
    void programs_that_were_unpacked_in_part_are_unpacked_anew() throws Exception {
        Path cache = TestDatabases.newDirectory();
        Path unfinished = Files.createDirectories(cache.resolve("unfinished").resolve("bin"));
        Files.writeString(unfinished.resolve("initdb"), "half a program");

        List<String> command = PostgresBinaries.unpackedIn(cache).command("initdb", List.of("--version"));

        Process process = new ProcessBuilder(command).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("initdb (PostgreSQL) 17.11\n");
        assertThat(cache.resolve("unfinished")).doesNotExist();
        PrivateFiles.deleteTree(cache);
    }

    @Test
    void a_second_application_says_why_it_ends_and_leaves_the_first_alone() throws Exception {
        try (ApplicationProcess first = ApplicationProcess.on(HOME)) {
            String jdbcUrl = first.ready();
            try (ApplicationProcess second = ApplicationProcess.on(HOME)) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.output())
                        .containsOnlyOnce("The embedded database cannot be used. The directory " + HOME
                                + " is in use by another running tracker. Stop that one, or give this one its own"
                                + " directory with TRACKER_DATABASE_DIRECTORY.");
            }
            keep(jdbcUrl, "first");
            assertThat(isKept(jdbcUrl, "first")).isTrue();
            assertThat(first.endNormally()).isEqualTo(0);
        }
    }

    @Test
    void a_configured_address_keeps_the_embedded_database_from_being_loaded() throws Exception {
        String address = "jdbc:postgresql://db.example.org/tracker";
        try (ApplicationProcess byProperty = ApplicationProcess.launch(
                        Map.of(), "-Xlog:class+load", "-Dquarkus.datasource.jdbc.url=" + address);
                ApplicationProcess byEnvironment =
                        ApplicationProcess.launch(Map.of("QUARKUS_DATASOURCE_JDBC_URL", address), "-Xlog:class+load")) {
            assertThat(byProperty.ready()).isEqualTo(address);
            assertThat(byEnvironment.ready()).isEqualTo("the configured database");
            for (ApplicationProcess application : List.of(byProperty, byEnvironment)) {
                assertThat(application.output())
                        .anyMatch(line -> line.contains("org.clausetracker.app.TrackerMain "))
                        .noneMatch(line -> line.contains("org.clausetracker.database.EmbeddedDatabase "))
                        .noneMatch(line -> line.contains("io.zonky"));
                assertThat(application.endNormally()).isEqualTo(0);
            }
        }
    }

    private static void keep(String jdbcUrl, String note) throws SQLException {
        try (Connection connection = asOwner(jdbcUrl);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept_" + note + " (note text)");
        }
    }

    private static boolean isKept(String jdbcUrl, String note) throws SQLException {
        try (Connection connection = asOwner(jdbcUrl);
                ResultSet tables = connection.getMetaData().getTables(null, "public", "kept_" + note, null)) {
            return tables.next();
        }
    }

    private static Connection asOwner(String jdbcUrl) throws SQLException {
        String password =
                DatabasePasswords.read(HOME.resolve("passwords.properties")).owner();
        return DriverManager.getConnection(jdbcUrl, DatabaseRoles.OWNER, password);
    }

    private static List<ProcessHandle> servers() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments ->
                                List.of(arguments).contains(HOME.resolve("data").toString()))
                        .orElse(false))
                .toList();
    }
}
