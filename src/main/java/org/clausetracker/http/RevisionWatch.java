package org.clausetracker.http;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.clausetracker.status.StatusesComputed;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Knows the revision of what is served without asking the database for each request. The database tells every node of
 * a new revision when the transaction that raised it commits. A broken connection tells nothing, so this also asks for
 * revisions twice a second. When neither has worked for {@link #TRUSTED}, or when this node has just written, no
 * revision is known and every request is answered from the database.
 */
@ApplicationScoped
class RevisionWatch {

    /** Scope of everything that is served. */
    static final String EVERYTHING = "*";

    /** Name under which the database shows the connection that listens. */
    static final String NAME = "revision-watch";

    /** How old a known revision may be: the bound on how stale an answer of this node is. */
    static final Duration TRUSTED = Duration.ofMillis(900);

    private static final Duration ASKED_EVERY = Duration.ofMillis(400);
    private static final Duration RETRY = Duration.ofMillis(200);
    private static final Logger LOG = Logger.getLogger(RevisionWatch.class);

    private final AgroalDataSource database;
    private final Map<String, Long> revisions = new ConcurrentHashMap<>();
    private final AtomicLong writes = new AtomicLong();
    private volatile boolean running;
    private volatile Confirmation confirmed = new Confirmation(-1, 0);

    RevisionWatch(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What was known when.
     *
     * @param writes how many writes of this node it takes account of
     * @param at {@link System#nanoTime()} before the database was asked
     */
    private record Confirmation(long writes, long at) {}

    void onStart(@Observes @Priority(3000) StartupEvent event) {
        running = true;
        Thread thread = new Thread(this::watch, NAME);
        thread.setDaemon(true);
        thread.start();
    }

    void onStop(@Observes ShutdownEvent event) {
        running = false;
    }

    /** From the commit of this node's own write on, nothing known before counts. */
    void onWritten(@Observes(during = TransactionPhase.AFTER_COMPLETION) StatusesComputed event) {
        writes.incrementAndGet();
    }

    /** The revision of a scope; empty when it is not known for sure. An agreement without one is not there. */
    OptionalLong revision(String scope) {
        Confirmation last = confirmed;
        if (last.writes != writes.get() || System.nanoTime() - last.at > TRUSTED.toNanos()) {
            return OptionalLong.empty();
        }
        Long revision = revisions.get(scope);
        return revision == null ? OptionalLong.empty() : OptionalLong.of(revision);
    }

    private void watch() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(true);
                listen(connection);
            } catch (SQLException e) {
                LOG.warnf("Revisions are not known until the database answers again: %s", e.getMessage());
            }
            pause();
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection notifications = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            statement.execute("set application_name = '" + NAME + "'");
            statement.execute("listen tracker_revision");
            try {
                revisions.clear();
                while (running) {
                    confirm(statement);
                    PGNotification[] told = notifications.getNotifications((int) ASKED_EVERY.toMillis());
                    if (told != null && told.length > 0) {
                        LOG.tracef("%d revisions were raised", told.length);
                    }
                }
            } finally {
                // on a dead connection too: only what fails through its own wrapper tells the pool not to lend it again
                statement.execute("unlisten tracker_revision");
                statement.execute("reset application_name");
            }
        }
    }

    /** Reads what has changed since the last time; the revision of everything is raised with any other. */
    private void confirm(Statement statement) throws SQLException {
        Confirmation next = new Confirmation(writes.get(), System.nanoTime());
        long everything = ask(statement);
        Long known = revisions.get(EVERYTHING);
        if (known == null || known != everything) {
            try (ResultSet rows = statement.executeQuery("select scope, number from revision")) {
                while (rows.next()) {
                    revisions.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        confirmed = next;
    }

    private static long ask(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select number from revision where scope = '*'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY.toMillis());
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
