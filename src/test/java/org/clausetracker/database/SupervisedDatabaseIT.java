package org.clausetracker.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausetracker.app.ApplicationProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server of the embedded database is ended by others, and by what earlier starts left. */
class SupervisedDatabaseIT {

    private static final Duration SERVED_AGAIN = Duration.ofSeconds(10);
    private static final int WRITERS = 4;

    private final Path home = TestDatabases.newDirectoryWithPrograms();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Queue<Integer> committed = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean done = new AtomicBoolean();

    @AfterEach
    void delete() throws IOException {
        processes().forEach(ProcessHandle::destroyForcibly);
        await().atMost(SERVED_AGAIN).until(() -> processes().isEmpty());
        PrivateFiles.deleteTree(home);
    }

    @Test
    void a_killed_server_serves_again_on_its_port_with_all_that_was_committed() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS + 1);
        try (EmbeddedDatabase database = TestDatabases.open(home)) {
            DatabaseAccess access = database.start(TestDatabases.NOT_LOST);
            execute(access, "create table written (number int)");
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.execute(() -> write(access));
            }
            // A child of the server that would hold its memory for a minute after it.
            writers.execute(() -> attempt(() -> execute(access, "select pg_sleep(60)")));
            await().until(() -> committed.size() > 100);

            ProcessHandle killed = server();
            killed.destroyForcibly();
            long began = System.nanoTime();
            await().until(() -> !killed.isAlive());
            int before = numbers.get();
            await().atMost(SERVED_AGAIN).pollInterval(Duration.ofMillis(20)).until(() -> newest() > before);
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            System.out.println("A killed server served again after " + took.toMillis() + " ms");

            done.set(true);
            writers.shutdown();
            assertThat(writers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            assertThat(written(access)).containsAll(committed);
            assertThat(server().pid()).isNotEqualTo(killed.pid());
        }
        assertThat(processes()).isEmpty();
    }

    @Test
    void a_server_that_cannot_be_started_again_ends_the_application_with_one_clear_line() throws Exception {
        try (ApplicationProcess application = ApplicationProcess.launch(
                Map.of("TRACKER_DATABASE_DIRECTORY", home.toString(), "TRACKER_DATABASE_RESTART_FOR", "1s"))) {
            application.ready();
            Files.move(home.resolve("data").resolve("postgresql.conf"), home.resolve("moved.conf"));
            server().destroyForcibly();

            assertThat(application.exitCode()).isEqualTo(1);

            assertThat(application.output())
                    .filteredOn(line -> line.contains("cannot be started again"))
                    .singleElement()
                    .asString()
                    .contains("The embedded PostgreSQL cannot be started again: PostgreSQL does not start on "
                            + home.resolve("data") + ": could not access the server configuration file")
                    .doesNotContain("pg_ctl");
            assertThat(application.output()).hasSizeLessThan(20);
        }
    }

    @Test
    void two_starts_right_after_a_kill_work() throws Exception {
        try (ApplicationProcess killed = ApplicationProcess.on(home)) {
            killed.ready();
            killed.kill();
        }
        try (ApplicationProcess next = ApplicationProcess.on(home)) {
            next.says("Stopping the PostgreSQL that a killed application left running");
            next.kill();
        }
        try (ApplicationProcess last = ApplicationProcess.on(home)) {
            last.ready();
            assertThat(last.endNormally()).isEqualTo(0);
        }
    }

    @Test
    void an_initdb_that_a_killed_start_left_running_does_not_prevent_the_next() throws Exception {
        List<ProcessHandle> left;
        try (ApplicationProcess killed = ApplicationProcess.on(home)) {
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() ->
                            !processes().isEmpty() && Files.exists(home.resolve("data.unfinished/postgresql.conf")));
            left = processes();
            killed.kill();
        }
        assertThat(left).isNotEmpty().allMatch(ProcessHandle::isAlive);

        try (ApplicationProcess next = ApplicationProcess.on(home)) {
            next.ready();
            // One that has ended may still wait for the system to forget it; it has no command any more.
            assertThat(left).noneMatch(process -> process.info().command().isPresent());
            assertThat(home.resolve("data.unfinished")).doesNotExist();
            assertThat(next.endNormally()).isEqualTo(0);
        }
    }

    @Test
    void an_empty_file_of_the_process_number_does_not_prevent_the_start() throws Exception {
        try (EmbeddedDatabase database = TestDatabases.open(home)) {
            database.start(TestDatabases.NOT_LOST);
        }
        Files.createFile(home.resolve("data").resolve("postmaster.pid"));

        try (EmbeddedDatabase database = TestDatabases.open(home)) {
            execute(database.start(TestDatabases.NOT_LOST), "select 1");
        }
    }

    /** Needs the right to mount, which root in a container need not have. */
    @Test
    void a_full_disk_takes_the_database_away_until_space_is_freed_and_nothing_that_was_committed() throws Exception {
        Path disk = Files.createDirectory(home.resolve("disk"));
        assumeThat(runs("mount", "-t", "tmpfs", "-o", "size=160m,mode=700", "tmpfs", disk.toString()))
                .isTrue();
        try (EmbeddedDatabase database = TestDatabases.open(disk)) {
            DatabaseAccess access = database.start(TestDatabases.NOT_LOST);
            execute(access, "create table written (number int); insert into written select generate_series(1, 100)");
            ProcessHandle before = server(disk);
            Path filler = disk.resolve("filler");
            fill(filler);

            // The next segment of the log has no room.
            String password =
                    DatabasePasswords.read(disk.resolve("passwords.properties")).superuser();
            for (int segment = 0; segment < 3; segment++) {
                attempt(() -> {
                    try (Connection connection =
                                    DriverManager.getConnection(access.jdbcUrl(), DatabaseRoles.SUPERUSER, password);
                            Statement statement = connection.createStatement()) {
                        statement.execute("select pg_switch_wal()");
                        statement.execute("insert into written values (0)");
                    }
                });
            }
            await().atMost(SERVED_AGAIN).until(() -> !before.isAlive());

            Files.delete(filler);
            long freed = System.nanoTime();
            await().atMost(SERVED_AGAIN).ignoreExceptions().until(() -> {
                execute(access, "insert into written values (101)");
                return true;
            });
            System.out.println("A full disk: served again "
                    + Duration.ofNanos(System.nanoTime() - freed).toMillis() + " ms after space was freed");
            assertThat(written(access)).contains(1, 100, 101);
        } finally {
            runs("umount", disk.toString());
        }
    }

    private static void fill(Path file) throws IOException {
        byte[] part = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(part);
            }
        } catch (IOException e) {
            assertThat(e).hasMessage("No space left on device");
        }
    }

    private static boolean runs(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void write(DatabaseAccess access) {
        while (!done.get()) {
            attempt(() -> {
                try (Connection connection = connect(access);
                        PreparedStatement insert =
                                connection.prepareStatement("insert into written (number) values (?)")) {
                    while (!done.get()) {
                        int number = numbers.incrementAndGet();
                        insert.setInt(1, number);
                        insert.executeUpdate();
                        committed.add(number);
                    }
                }
            });
        }
    }

    private interface Attempt {
        void make() throws SQLException;
    }

    /** What fails is tried again by whoever attempts it, or was meant to fail. */
    private static void attempt(Attempt attempt) {
        try {
            attempt.make();
        } catch (SQLException e) {
            Thread.onSpinWait();
        }
    }

    private int newest() {
        return committed.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static List<Integer> written(DatabaseAccess access) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number from written")) {
            List<Integer> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
            return numbers;
        }
    }

    private static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), DatabaseRoles.OWNER, access.ownerPassword());
    }

    private ProcessHandle server() throws IOException {
        return server(home);
    }

    private static ProcessHandle server(Path home) throws IOException {
        return new PostmasterFile(home.resolve("data")).server().orElseThrow();
    }

    /** The server, or the program that makes its data. */
    private List<ProcessHandle> processes() {
        List<String> marks = List.of(
                home.resolve("data").toString(),
                "--pgdata=" + home.resolve("data"),
                "--pgdata=" + home.resolve("data.unfinished"));
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).stream().anyMatch(marks::contains))
                        .orElse(false))
                .toList();
    }
}
