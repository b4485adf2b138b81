package org.clausetracker.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.clausetracker.problem.Outage;
import org.clausetracker.problem.Refusals;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database does its part, as {@link RevisionWatch} finds out twice a second and as refused requests tell. Who
 * is about to ask the database looks here first, so that an outage costs nobody a wait. The log gets a line when an outage
 * begins and a line when it has ended, however many requests it refuses.
 */
@ApplicationScoped
public class DatabasePresence implements Refusals {

    private static final Logger LOG = Logger.getLogger(DatabasePresence.class);

    /** An outage has ended when no request was refused for so long. */
    private static final long QUIET = Duration.ofSeconds(2).toNanos();

    /** For so long after a refusal for want of room nobody else knocks. */
    private static final long BREATH = Duration.ofMillis(300).toNanos();

    private volatile boolean answering = true;
    private volatile long fullUntil = System.nanoTime();
    private @Nullable Episode episode;

    /** An outage under way, in instants of {@link System#nanoTime()}. */
    private static final class Episode {

        private final long begun;
        private long last;
        private long refused;

        private Episode(long begun) {
            this.begun = begun;
            this.last = begun;
        }
    }

    /** Whether the database answered when it was asked last. */
    public boolean isAnswering() {
        return answering;
    }

    /** Why to refuse a request without asking the database for it; empty when it may be asked. */
    Optional<Outage> hindrance() {
        if (!answering) {
            return Optional.of(Outage.AWAY);
        }
        return fullUntil - System.nanoTime() > 0 ? Optional.of(Outage.FULL) : Optional.empty();
    }

    /** The database answered. */
    void answered() {
        answering = true;
        end();
    }

    /** The database did not answer. */
    void silent(Throwable why) {
        answering = false;
        begin(why);
    }

    @Override
    public void refused(Outage kind, Throwable why) {
        if (kind == Outage.FULL) {
            fullUntil = System.nanoTime() + BREATH;
        }
        begin(why);
        count();
    }

    /** A request was refused without asking the database. */
    synchronized void count() {
        if (episode != null) {
            episode.refused++;
            episode.last = System.nanoTime();
        }
    }

    private synchronized void begin(Throwable why) {
        if (episode == null) {
            episode = new Episode(System.nanoTime());
            LOG.warnf(
                    "The database does not do its part: %s. Requests that need it get 503; the end of this is logged.",
                    reason(why));
        }
    }

    private synchronized void end() {
        Episode current = episode;
        if (current != null && (current.refused == 0 || System.nanoTime() - current.last > QUIET)) {
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - current.begun);
            LOG.infof("The database does its part again after %d ms; %d requests got 503.", millis, current.refused);
            episode = null;
        }
    }

    /** What the driver says, which is at the bottom. */
    private static String reason(Throwable why) {
        Throwable deepest = why;
        while (deepest.getCause() != null && !(deepest instanceof SQLException)) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage())
                .strip()
                .replaceAll("\\.$|\\s*\\R\\s*", " ")
                .strip();
    }
}
