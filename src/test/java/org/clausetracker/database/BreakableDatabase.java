package org.clausetracker.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A database to which all that can happen to one may be done: stopped, started on the same port, frozen, cut, filled. */
public final class BreakableDatabase implements AutoCloseable {

    private final Path home = TestDatabases.newDirectory();
    private final DatabasePasswords passwords = DatabasePasswords.generate();
    private final PostgresServer server;
    private final int port;

    /** A server that nobody watches: it stays as it is left. */
    public BreakableDatabase() throws IOException, SQLException {
        server = new PostgresServer(PostgresBinaries.unpackedIn(TestDatabases.BINARIES), home);
        server.create(passwords.superuser());
        port = server.start(0);
        new DatabaseRoles(port, passwords, Optional.empty()).establish();
    }

    /** The Quarkus properties that lead to it. */
    public Map<String, String> configuration() {
        return new DatabaseAccess(DatabaseRoles.jdbcUrl(port), passwords.owner(), passwords.application())
                .asConfiguration();
    }

    /** Ends it as its administrator does: who is connected is told and cut. */
    public void stop() throws IOException {
        server.stop();
    }

    public void start() throws IOException {
        server.start(port);
    }

    /** From here on all its processes stand still, and nobody is told. */
    public void freeze() throws IOException {
        signal("-STOP");
    }

    public void thaw() throws IOException {
        signal("-CONT");
    }

    /** Ends every other connection, as the administrator of a database may. */
    public void cutAll() throws SQLException {
        asSuperuser("select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity"
                + " where pid <> pg_backend_pid() and datname is not null");
    }

    public void asSuperuser(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As the superuser, whom the limits of roles do not touch. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(DatabaseRoles.jdbcUrl(port), DatabaseRoles.SUPERUSER, passwords.superuser());
    }

    @Override
    public void close() throws IOException {
        thaw();
        if (Files.exists(data().resolve("postmaster.pid"))) {
            server.stop();
        }
        PrivateFiles.deleteTree(home);
    }

    private Path data() {
        return DatabaseDirectory.dataIn(home);
    }

    /** Children first when they are to stand still, so that none is started meanwhile. */
    private void signal(String signal) throws IOException {
        Path file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long postmaster = Long.parseLong(
                Files.readAllLines(file, StandardCharsets.UTF_8).get(0).strip());
        List<String> command = new ArrayList<>(List.of("kill", signal, String.valueOf(postmaster)));
        try (Stream<ProcessHandle> children =
                ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::descendants)) {
            children.forEach(child -> command.add(String.valueOf(child.pid())));
        }
        new ProcessBuilder(command).start().onExit().join();
    }
}
