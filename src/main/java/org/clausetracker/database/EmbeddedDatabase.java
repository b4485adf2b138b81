package org.clausetracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL 17 that runs beside the application, for whoever has neither a server nor containers. It listens on
 * the loopback address, keeps its data over restarts, is started again when it ends, and stops with the application.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private final DatabaseDirectory directory;
    private final PostgresServer server;
    private final PostmasterFile postmaster;
    private final ServerProcesses processes;
    private final DatabaseSettings settings;
    private volatile @Nullable ServerWatch watch;
    private boolean running;
    private volatile boolean closed;

    private EmbeddedDatabase(DatabaseDirectory directory, PostgresServer server, DatabaseSettings settings) {
        this.directory = directory;
        this.server = server;
        this.settings = settings;
        this.postmaster = new PostmasterFile(directory.data());
        this.processes = new ServerProcesses(directory.data());
    }

    /**
     * Takes the directory for this application, and unpacks PostgreSQL into it at the first time.
     *
     * @throws EmbeddedDatabaseFailure when the directory cannot be used
     */
    public static EmbeddedDatabase open(DatabaseSettings settings) {
        return open(settings, settings.directory().resolve("binaries"));
    }

    /**
     * The database that another application on this machine runs in the directory, for a process that joins it and leaves
     * it running. One that is just starting is waited for.
     *
     * @return empty when nobody uses the directory
     * @throws EmbeddedDatabaseFailure when another application uses it, but its database cannot be reached
     */
    public static Optional<DatabaseAccess> join(DatabaseSettings settings) {
        return RunningDatabase.in(settings.directory());
    }

    /** As {@link #open(DatabaseSettings)}, with PostgreSQL unpacked in a place that several databases share. */
    static EmbeddedDatabase open(DatabaseSettings settings, Path binaries) {
        Path home = settings.directory();
        try {
            PostgresBinaries.refuseRoot();
            DatabaseDirectory directory = DatabaseDirectory.lock(home);
            try {
                PostgresBinaries unpacked = PostgresBinaries.unpackedIn(binaries.toAbsolutePath());
                return new EmbeddedDatabase(directory, new PostgresServer(unpacked, directory.home()), settings);
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw StartTrouble.of(home, e);
        }
    }

    /**
     * Starts the server, with its database and roles, on whatever an earlier run left, however that run ended. From then
     * on it is started again on the same port whenever it ends.
     *
     * @param lost is told when it could not be started again in the time that the settings give
     * @throws EmbeddedDatabaseFailure when PostgreSQL does not start
     */
    public synchronized DatabaseAccess start(Runnable lost) {
        if (closed || running) {
            throw new IllegalStateException("An embedded database starts once");
        }
        try {
            DatabasePasswords passwords = passwords();
            if (directory.hasData()) {
                recover();
            } else {
                server.create(passwords.superuser());
            }
            int port = server.start(settings.port());
            running = true;
            new DatabaseRoles(port, passwords, settings.reportingPassword()).establish();
            LOG.infof(
                    "Embedded PostgreSQL %d keeps its data in %s and listens on 127.0.0.1:%d",
                    PostgresBinaries.MAJOR_VERSION, directory.home(), port);
            ServerWatch watching = new ServerWatch(() -> startAgain(port), settings.restartFor(), lost);
            watching.over(process());
            watch = watching;
            return new DatabaseAccess(DatabaseRoles.jdbcUrl(port), passwords.owner(), passwords.application());
        } catch (IOException e) {
            close();
            throw StartTrouble.of(directory.home(), e);
        } catch (SQLException e) {
            close();
            throw StartTrouble.of(
                    directory.home(),
                    "PostgreSQL in " + directory.home() + " does not take the roles of the tracker",
                    "FATAL: " + e.getMessage());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Stops the server and lets go of the directory. Waits for a start under way, so that no server is left over. */
    @Override
    public void close() {
        ServerWatch watching = watch;
        if (watching != null) {
            watching.stop();
        }
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            try (directory) {
                if (running && postmaster.server().isPresent()) {
                    server.stop();
                }
            } catch (IOException | EmbeddedDatabaseFailure e) {
                LOG.warnf(e, "The embedded PostgreSQL in %s was not stopped; the next start will", directory.home());
            }
        }
    }

    private DatabasePasswords passwords() throws IOException {
        if (Files.exists(directory.passwordFile())) {
            return DatabasePasswords.read(directory.passwordFile());
        }
        DatabasePasswords generated = DatabasePasswords.generate();
        generated.write(directory.passwordFile());
        return generated;
    }

    private void recover() throws IOException {
        processes.endPrograms();
        if (postmaster.server().isPresent()) {
            LOG.infof("Stopping the PostgreSQL that a killed application left running in %s", directory.home());
            server.stop();
        }
        forgetServers();
    }

    private void forgetServers() throws IOException {
        processes.endServers();
        if (postmaster.deleteIfStale()) {
            LOG.infof("Forgot the PostgreSQL that a crash ended in %s", directory.home());
        }
    }

    private synchronized ProcessHandle startAgain(int port) throws IOException {
        if (closed) {
            throw new EmbeddedDatabaseFailure("The application ends.");
        }
        // Whoever runs pg_ctl restart by hand has started it already.
        if (postmaster.server().isEmpty()) {
            forgetServers();
            server.start(port);
        }
        return process();
    }

    private ProcessHandle process() throws IOException {
        return postmaster
                .process()
                .orElseThrow(
                        () -> new EmbeddedDatabaseFailure("PostgreSQL ended as soon as it had started. Its log is in "
                                + directory.data().resolve("log") + "."));
    }
}
