package org.clausetracker.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.clausetracker.problem.DomainFailure.Unavailable;
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

    /** An outage has ended when the database answers again and no request was refused for so long. */
    private static final long QUIET = Duration.ofSeconds(2).toNanos();

    /** The same where the database answered all the time, but refused what was asked of it. */
    private static final long LONG_QUIET = Duration.ofSeconds(5).toNanos();

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
        private boolean away;

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

    /**
     * Refuses a request without asking the database for it, where that is no use.
     *
     * @throws Unavailable when the database does not do its part
     */
    void refuseIfHindered() {
        Optional<Outage> hindrance = hindrance();
        if (hindrance.isPresent()) {
            count();
            throw new Unavailable(hindrance.get());
        }
    }

    /** The database answered. */
    void answered() {
        if (!answering) {
            back();
        }
        end();
    }

    private synchronized void back() {
        answering = true;
        if (episode != null) {
            episode.last = System.nanoTime();
        }
    }

    /** The database did not answer. */
    synchronized void silent(Throwable why) {
        answering = false;
        begin(why);
        if (episode != null) {
            episode.away = true;
        }
    }

    @Override
    public void refused(Outage kind, Throwable why) {
        if (kind == Outage.CANCELLED) {
            LOG.debug("A statement was cancelled", why);
            return;
        }
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
                    "The database does not do its part: %s. Requests that it fails get 503; the end of this is logged.",
                    reason(why));
        }
    }

    private synchronized void end() {
        Episode current = episode;
        if (current == null || System.nanoTime() - current.last < (current.away ? QUIET : LONG_QUIET)) {
            return;
        }
        LOG.infof(
                "The database does its part again, after %d ms; %d requests got 503.",
                TimeUnit.NANOSECONDS.toMillis(current.last - current.begun), current.refused);
        episode = null;
    }

    /** What the driver says, which is at the bottom. */
    private static String reason(Throwable why) {
        Throwable deepest = why;
        while (deepest.getCause() != null && !(deepest instanceof SQLException)) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage())
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[.!\\s]+$", "");
    }
}
