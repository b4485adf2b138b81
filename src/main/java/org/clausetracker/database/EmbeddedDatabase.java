package org.clausetracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL 17 that runs beside the application, for whoever has neither a server nor containers. It listens on
 * a free port of the loopback address, keeps its data over restarts, and stops with the application.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private final DatabaseDirectory directory;
    private final PostgresServer server;
    private boolean running;
    private boolean closed;

    private EmbeddedDatabase(DatabaseDirectory directory, PostgresServer server) {
        this.directory = directory;
        this.server = server;
    }

    /**
     * Takes the directory for this application, and unpacks PostgreSQL into it at the first time.
     *
     * @throws EmbeddedDatabaseFailure when the directory cannot be used
     */
    public static EmbeddedDatabase open(Path home) {
        return open(home, home.resolve("binaries"));
    }

    /** As {@link #open(Path)}, with PostgreSQL unpacked in a place that several databases share. */
    static EmbeddedDatabase open(Path home, Path binaries) {
        try {
            DatabaseDirectory directory = DatabaseDirectory.lock(home);
            try {
                PostgresBinaries unpacked = PostgresBinaries.unpackedIn(binaries.toAbsolutePath());
                return new EmbeddedDatabase(directory, new PostgresServer(unpacked, directory.home()));
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailure("The directory " + home + " cannot be used: " + e, e);
        }
    }

    /**
     * Starts the server, with its database and roles, on whatever an earlier run left, however that run ended.
     *
     * @throws EmbeddedDatabaseFailure when PostgreSQL does not start
     */
    public synchronized DatabaseAccess start() {
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
            int port = server.start();
            running = true;
            new DatabaseRoles(port, passwords).establish();
            LOG.infof(
                    "Embedded PostgreSQL %d keeps its data in %s and listens on 127.0.0.1:%d",
                    PostgresBinaries.MAJOR_VERSION, directory.home(), port);
            return new DatabaseAccess(DatabaseRoles.jdbcUrl(port), passwords.owner(), passwords.application());
        } catch (IOException | SQLException | RuntimeException e) {
            close();
            if (e instanceof EmbeddedDatabaseFailure failure) {
                throw failure;
            }
            throw new EmbeddedDatabaseFailure("PostgreSQL does not start in " + directory.home() + ": " + e, e);
        }
    }

    /** Stops the server and lets go of the directory. Waits for a start under way, so that no server is left over. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (directory) {
            if (running) {
                server.stop();
            }
        } catch (IOException | EmbeddedDatabaseFailure e) {
            LOG.warnf(e, "The embedded PostgreSQL in %s was not stopped; the next start will", directory.home());
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
        PostmasterFile postmaster = new PostmasterFile(directory.data());
        if (postmaster.server().isPresent()) {
            LOG.infof("Stopping the PostgreSQL that a killed application left running in %s", directory.home());
            server.stop();
        } else if (postmaster.deleteIfNumberWasReused()) {
            LOG.infof("Forgot the PostgreSQL that a crash ended in %s", directory.home());
        }
    }
}
