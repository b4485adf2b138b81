package org.clausetracker.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausetracker.app.ApplicationProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a start of the embedded database fails is one sentence that says what to set or to do. */
class StartTroubleIT {

    private static final String SAID = "The embedded database cannot be used. ";

    private final Path home = TestDatabases.newDirectory();

    @AfterEach
    void delete() throws IOException {
        PrivateFiles.deleteTree(home);
    }

    @Test
    void letters_that_the_locale_cannot_write_are_told() throws Exception {
        try (ApplicationProcess application = inLetters("C")) {
            assertThat(application.exitCode()).isEqualTo(1);
            assertThat(application.output())
                    .singleElement()
                    .asString()
                    .startsWith(SAID + "The name of the directory '" + home + "/")
                    .endsWith("' has letters that the locale of this process cannot write (ANSI_X3.4-1968)."
                            + " Set LC_ALL=C.UTF-8, or name a directory in plain letters with"
                            + " TRACKER_DATABASE_DIRECTORY.");
        }
    }

    @Test
    void letters_that_the_locale_can_write_are_no_trouble() throws Exception {
        try (ApplicationProcess application = inLetters("C.UTF-8")) {
            application.ready();
            assertThat(application.endNormally()).isEqualTo(0);
        }
    }

    /** On a directory ü, which the shell makes, since the tests may run in another locale. */
    private ApplicationProcess inLetters(String locale) throws IOException {
        PostgresBinaries.unpackedIn(TestDatabases.BINARIES);
        String set = "d=\"$(printf '" + home + "/\\303\\274')\"; mkdir \"$d\"; touch \"$d/lock\"; ln -s "
                + TestDatabases.BINARIES + " \"$d/binaries\"; TRACKER_DATABASE_DIRECTORY=\"$d\" exec \"$@\"";
        return ApplicationProcess.launchBy(List.of("sh", "-c", set, "sh"), Map.of("LC_ALL", locale));
    }

    /** A directory of the system in which nobody creates a file, not even root. */
    @Test
    void a_home_that_cannot_be_written_is_told() throws Exception {
        try (ApplicationProcess application = ApplicationProcess.launch(Map.of(), "-Duser.home=/sys")) {
            assertThat(application.exitCode()).isEqualTo(1);
            assertThat(application.output())
                    .singleElement()
                    .asString()
                    .startsWith(SAID + "The directory /sys/.clause-tracker/postgres cannot be used: ")
                    .endsWith(" (/sys/.clause-tracker). Name one that this user may write with"
                            + " TRACKER_DATABASE_DIRECTORY.");
        }
    }

    @Test
    void root_without_unshare_is_told() throws Exception {
        assumeThat(isRoot()).isTrue();
        try (ApplicationProcess application = ApplicationProcess.launch(
                Map.of("PATH", home.toString(), "TRACKER_DATABASE_DIRECTORY", home.toString()))) {
            assertThat(application.exitCode()).isEqualTo(1);
            assertThat(application.output().get(application.output().size() - 1))
                    .isEqualTo(
                            SAID + "PostgreSQL does not run as root, and the program unshare, which would take root's"
                                    + " rights away, is missing or not allowed here. Run the tracker as another user, or run a"
                                    + " PostgreSQL server and set QUARKUS_DATASOURCE_JDBC_URL.");
        }
    }

    @Test
    void data_of_another_owner_is_told() throws Exception {
        assumeThat(isRoot()).isTrue();
        Path data = Files.createDirectories(home.resolve("data"));
        Files.createFile(home.resolve("lock"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        DatabasePasswords.generate().write(home.resolve("passwords.properties"));
        Files.setAttribute(data, "unix:uid", 12_345);

        assertThatThrownBy(() -> TestDatabases.open(home))
                .isInstanceOf(EmbeddedDatabaseFailure.class)
                .hasMessage("The data in " + data + " belongs to the user 12345, and the tracker runs as root."
                        + " Run it as 12345, or choose another directory with TRACKER_DATABASE_DIRECTORY.");
    }

    @Test
    void a_port_in_use_is_told_and_a_free_one_is_taken() throws Exception {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
            try (EmbeddedDatabase database = open(port, Optional.empty())) {
                assertThatThrownBy(() -> database.start(TestDatabases.NOT_LOST))
                        .isInstanceOf(EmbeddedDatabaseFailure.class)
                        .hasMessage("The port " + port + " on 127.0.0.1 is taken by another program."
                                + " Stop that one, or set TRACKER_DATABASE_PORT to another port or to none.");
            }
        }
        try (EmbeddedDatabase database = open(port, Optional.empty())) {
            assertThat(database.start(TestDatabases.NOT_LOST).jdbcUrl())
                    .isEqualTo("jdbc:postgresql://127.0.0.1:" + port + "/clause_tracker");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "70000|PT5M|long enough it is|tracker.database.port is 70000. Give a port from 1 to 65535, or leave it out"
                        + " and a free one is taken.",
                "0|PT25H|long enough it is|tracker.database.restart-for is PT25H. Give a duration from 0s to 24h.",
                "0|PT5M|short|tracker.reporting.password has 5 characters. Give one of 12 to 1000, or leave it out and"
                        + " nobody logs in as tracker_reporting.",
            })
    void a_setting_out_of_its_bounds_is_told(int port, Duration restartFor, String password, String sentence) {
        assertThatThrownBy(() -> new DatabaseSettings(home, port, restartFor, Optional.of(password)))
                .isInstanceOf(EmbeddedDatabaseFailure.class)
                .hasMessage(sentence);
    }

    @Test
    void a_setting_that_cannot_be_read_is_named() throws Exception {
        try (ApplicationProcess application = ApplicationProcess.launch(Map.of("TRACKER_DATABASE_PORT", "first"))) {
            assertThat(application.exitCode()).isEqualTo(1);
            assertThat(application.output())
                    .singleElement()
                    .asString()
                    .isEqualTo(
                            SAID + "The config property tracker.database.port with the config value \"first\" cannot be"
                                    + " read: Expected an integer value, got \"first\".");
        }
    }

    @Test
    void a_password_with_a_control_character_is_refused_without_being_told() {
        assertThatThrownBy(() -> open(0, Optional.of("twelve\ncharacters")))
                .isInstanceOf(EmbeddedDatabaseFailure.class)
                .hasMessage("tracker.reporting.password has a line break or another control character."
                        + " Give one of letters, digits and signs.");
    }

    @Test
    void the_reporting_role_logs_in_with_its_password_for_as_long_as_one_is_set() throws Exception {
        String password = "it's \"one\" \\ of $$ ü%L";
        try (EmbeddedDatabase database = open(0, Optional.of(password))) {
            String url = database.start(TestDatabases.NOT_LOST).jdbcUrl();
            try (Connection reader = DriverManager.getConnection(url, DatabaseRoles.REPORTING, password)) {
                assertThat(reader.isValid(5)).isTrue();
            }
            assertThat(refused(url, "another password")).isEqualTo("28P01");
        }
        try (EmbeddedDatabase database = open(0, Optional.empty())) {
            assertThat(refused(database.start(TestDatabases.NOT_LOST).jdbcUrl(), password))
                    .isIn("28P01", "28000");
        }
        try (Stream<Path> logs = Files.list(home.resolve("data").resolve("log"))) {
            assertThat(logs.map(StartTroubleIT::text)).isNotEmpty().noneMatch(log -> log.contains("it's"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "initdb: error: could not write to file \"x\": No space left on device",
        "FATAL:  could not extend file \"x\": wrote only 4096 of 8192 bytes HINT:  Check free disk space.",
        "2026 PANIC:  could not write to file \"pg_wal/xlogtemp.1\": No space left on device"
    })
    void a_full_disk_is_told(String said) {
        assertThat(StartTrouble.of(home, "PostgreSQL does not start on x", said))
                .hasMessage(
                        "The disk of " + home + " is full. Free some space on it, or name a directory on another disk"
                                + " with TRACKER_DATABASE_DIRECTORY.");
        assertThat(StartTrouble.of(home, new FileSystemException("f", null, "No space left on device")))
                .hasMessageStartingWith("The disk of " + home + " is full.");
    }

    @Test
    void the_last_reason_of_the_server_is_told_in_one_line() {
        String said = "waiting for server to start.... stopped waiting\npg_ctl: could not start server\n"
                + "2026-11-29 UTC [7] FATAL:  configuration file has errors\n2026-11-29 UTC [7] LOG:  shut down";

        assertThat(StartTrouble.of(home, "PostgreSQL does not start on x", said))
                .hasMessage("PostgreSQL does not start on x: configuration file has errors. Its log is in "
                        + home.resolve("data").resolve("log") + ".");
    }

    private EmbeddedDatabase open(int port, Optional<String> reportingPassword) {
        return EmbeddedDatabase.open(
                new DatabaseSettings(home, port, Duration.ZERO, reportingPassword), TestDatabases.BINARIES);
    }

    private static String refused(String url, String password) {
        try (Connection reader = DriverManager.getConnection(url, DatabaseRoles.REPORTING, password)) {
            throw new AssertionError("Let in: " + reader);
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private static boolean isRoot() throws IOException {
        return Files.exists(Path.of("/proc/self"))
                && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
