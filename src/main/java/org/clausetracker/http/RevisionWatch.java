package org.clausetracker.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.clausetracker.journal.EditSealed;
import org.clausetracker.problem.Outage;
import org.clausetracker.sql.ConnectionsApart;
import org.clausetracker.sql.Database;
import org.clausetracker.status.StatusesComputed;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Knows the revision of what is served without asking the database for each request. The database tells every node of
 * a new revision when the transaction that raised it commits. A broken connection tells nothing, so this also asks for
 * revisions twice a second. When neither has worked for {@link #TRUSTED}, or when this node has just written, no
 * revision is known and every request is answered from the database.
 *
 * <p>It has a connection of its own, whatever requests do with those of the pool, and so it is also who finds out whether
 * the database is there.
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

    /** How long the database may take over an answer before it counts as away. */
    private static final Duration SILENCE = Duration.ofMillis(1500);

    private static final Duration RETRY = Duration.ofMillis(200);
    private static final Logger LOG = Logger.getLogger(RevisionWatch.class);

    private final ConnectionsApart connections;
    private final Database database;
    private final DatabasePresence presence;
    private final Map<String, Long> revisions = new ConcurrentHashMap<>();
    private final AtomicLong writes = new AtomicLong();
    private volatile boolean running;

    /** Whether the last connection failed; only the watching thread looks. */
    private boolean lost;

    private volatile Confirmation confirmed = new Confirmation(-1, 0);

    RevisionWatch(ConnectionsApart connections, Database database, DatabasePresence presence) {
        this.connections = connections;
        this.database = database;
        this.presence = presence;
    }

    /**
     * The revision that was known last, however long ago.
     *
     * @param age since it was known to be the one in force
     */
    record KnownBefore(long revision, Duration age) {}

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

    /** An edit may touch no clause, and is seen on pages all the same. */
    void onSealed(@Observes(during = TransactionPhase.AFTER_COMPLETION) EditSealed event) {
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

    /** The revision of a scope that was known last; empty when none ever was, or when this node has written since. */
    Optional<KnownBefore> lastKnown(String scope) {
        Confirmation last = confirmed;
        Long revision = revisions.get(scope);
        return last.writes != writes.get() || revision == null
                ? Optional.empty()
                : Optional.of(new KnownBefore(revision, Duration.ofNanos(System.nanoTime() - last.at)));
    }

    private void watch() {
        while (running) {
            try (Connection connection = connections.open(SILENCE)) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                // a connection that was cut says little; whether another one is given says whether the database is
                // there
                if (lost || isSilence(e)) {
                    away(e);
                    pause();
                }
                lost = true;
            }
        }
    }

    private static boolean isSilence(Exception failure) {
        return failure.getCause() instanceof SocketTimeoutException;
    }

    /** Whoever waits for the database, and whatever is left of it in the pool, is cut off. */
    private void away(Exception why) {
        if (presence.isAnswering() && running) {
            presence.silent(why);
            database.cut();
        }
    }

    private void there() {
        lost = false;
        presence.answered();
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection notifications = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set application_name = '" + NAME + "'");
            statement.execute("listen tracker_revision");
            boolean fresh = true;
            while (running) {
                if (confirm(statement, fresh)) {
                    fresh = false;
                }
                there();
                PGNotification[] told = notifications.getNotifications((int) ASKED_EVERY.toMillis());
                if (told != null && told.length > 0) {
                    LOG.tracef("%d revisions were raised", told.length);
                }
            }
        }
    }

    /**
     * Reads what has changed since the last time; the revision of everything is raised with any other.
     *
     * @param all whether everything is to be read, since what is known may be of another database
     * @return false when the database answers, but somebody keeps the revisions locked
     */
    private boolean confirm(Statement statement, boolean all) throws SQLException {
        Confirmation next = new Confirmation(writes.get(), System.nanoTime());
        try {
            long everything = ask(statement);
            Long known = revisions.get(EVERYTHING);
            if (all || known == null || known != everything) {
                read(statement);
            }
        } catch (SQLException e) {
            if (Outage.of(e).filter(Outage.SLOW::equals).isPresent()) {
                return false;
            }
            throw e;
        }
        confirmed = next;
        return true;
    }

    private void read(Statement statement) throws SQLException {
        Map<String, Long> now = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("select scope, number from revision")) {
            while (rows.next()) {
                now.put(rows.getString(1), rows.getLong(2));
            }
        }
        revisions.putAll(now);
        revisions.keySet().retainAll(now.keySet());
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
