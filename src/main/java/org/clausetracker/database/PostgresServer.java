package org.clausetracker.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One PostgreSQL server process and its data directory, run with PostgreSQL's {@code initdb} and {@code pg_ctl}. */
final class PostgresServer {

    private static final int START_ATTEMPTS = 3;
    /** Seconds; replaying the log after a crash may take long, and giving up early would only repeat it. */
    private static final int START_SECONDS = 300;

    private static final int STOP_SECONDS = 60;

    private final PostgresBinaries binaries;
    private final Path home;
    private final Path data;
    private final Path startLog;

    /** Keeps the data below {@code home}, and what the programs say beside it. */
    PostgresServer(PostgresBinaries binaries, Path home) {
        this.binaries = binaries;
        this.home = home;
        this.data = DatabaseDirectory.dataIn(home);
        this.startLog = home.resolve("start.log");
    }

    /**
     * Creates the data directory. Nobody is ever let in without a password, on no address and at no moment; a creation
     * that was interrupted leaves no data directory and starts over.
     */
    void create(String superuserPassword) throws IOException {
        Path unfinished = home.resolve("data.unfinished");
        Path passwordFile = home.resolve("superuser.password");
        ServerProcesses interrupted = new ServerProcesses(unfinished);
        interrupted.endPrograms();
        interrupted.endServers();
        PrivateFiles.deleteTree(unfinished);
        PrivateFiles.write(passwordFile, superuserPassword.getBytes(StandardCharsets.UTF_8));
        try {
            Outcome outcome = run("initdb", creation(unfinished, passwordFile));
            if (!outcome.success()) {
                throw StartTrouble.of(home, "PostgreSQL could not create its data in " + data, outcome.text());
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> creation(Path target, Path passwordFile) {
        return List.of(
                "--pgdata=" + target,
                "--username=" + DatabaseRoles.SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                // The builtin provider sorts the same on every machine; the C library only classifies letters.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + letterClasses(),
                "--set=timezone=UTC",
                "--set=log_timezone=UTC",
                // One file per day of the week, each overwritten a week later.
                "--set=logging_collector=on",
                "--set=log_filename=postgresql-%a.log",
                "--set=log_truncate_on_rotation=on",
                "--set=log_rotation_size=0");
    }

    private static String letterClasses() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("linux")) {
            return "C.UTF-8";
        }
        return system.contains("mac") ? "en_US.UTF-8" : "C";
    }

    /**
     * Starts the server on the loopback address and waits until it accepts connections.
     *
     * @param wanted the port; 0: a free one
     * @return the port
     */
    int start(int wanted) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = wanted == 0 ? freePort() : wanted;
            if (!isFree(port)) {
                throw new EmbeddedDatabaseFailure("The port " + port + " on 127.0.0.1 is taken by another program."
                        + " Stop that one, or set TRACKER_DATABASE_PORT to another port or to none.");
            }
            ServerLog log = new ServerLog(data.resolve("log"));
            Files.deleteIfExists(startLog);
            Outcome outcome = run(
                    "pg_ctl",
                    List.of(
                            "start",
                            "--pgdata=" + data,
                            "--wait",
                            "--timeout=" + START_SECONDS,
                            "--silent",
                            "--log=" + startLog,
                            "--options=" + options(port)));
            if (outcome.success()) {
                return port;
            }
            // Another program may have taken the port since it was found free.
            if (attempt == START_ATTEMPTS || isFree(port)) {
                throw StartTrouble.of(
                        home,
                        "PostgreSQL does not start on " + data,
                        outcome.text() + "\n" + startMessages() + "\n" + log.sinceThen());
            }
        }
    }

    private static String options(int port) {
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                // a large import is written once, not again at every checkpoint, and its indexes stay in memory
                "-c shared_buffers=256MB",
                "-c max_wal_size=4GB",
                "-c fsync=on",
                "-c synchronous_commit=on");
    }

    private String startMessages() throws IOException {
        return Files.exists(startLog) ? Files.readString(startLog) : "";
    }

    /** Stops the server after the running transactions were rolled back, and waits until it is gone. */
    void stop() throws IOException {
        Outcome outcome = run(
                "pg_ctl",
                List.of("stop", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=" + STOP_SECONDS, "--silent"));
        if (!outcome.success()) {
            throw StartTrouble.of(home, "PostgreSQL does not stop on " + data, outcome.text());
        }
    }

    private Outcome run(String program, List<String> arguments) throws IOException {
        Path output = Files.createTempFile(home, program + "-", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(binaries.command(program, arguments)))
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            // What the person set for other PostgreSQL servers, as PGDATA or PGPORT, must not reach this one.
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            int exitCode = waitFor(builder.start());
            return new Outcome(exitCode == 0, Files.readString(output).strip());
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedDatabaseFailure("The start of the application was interrupted.", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private record Outcome(boolean success, String text) {}
}
