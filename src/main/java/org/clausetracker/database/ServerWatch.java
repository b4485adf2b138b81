package org.clausetracker.database;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Has a server that ended started again: at once, then after growing pauses, until it runs or the patience is at its end.
 * A server that ends again before it has run for a while goes on with the pauses and the patience that were left.
 */
final class ServerWatch {

    private static final Logger LOG = Logger.getLogger(ServerWatch.class);

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** What a server must last for its trouble to be over. */
    private static final Duration STEADY = Duration.ofSeconds(30);

    private static final Duration SAME_WORDS_EVERY = Duration.ofMinutes(1);

    private final Start start;
    private final Duration patience;
    private final Runnable givenUp;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Map<String, Long> said = new HashMap<>();
    private long troubleSince;
    private Duration pause = Duration.ZERO;

    /** Starts the server again, and answers its process. */
    interface Start {
        ProcessHandle start() throws IOException;
    }

    /**
     * @param patience how long starts may fail, or servers end, before it is given up
     * @param givenUp is told once, after which nothing is watched any more
     */
    ServerWatch(Start start, Duration patience, Runnable givenUp) {
        this.start = start;
        this.patience = patience;
        this.givenUp = givenUp;
    }

    /** Watches the server from now on. */
    void over(ProcessHandle server) {
        Thread thread = new Thread(() -> watch(server), "embedded-database-watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** From now on a server may end. */
    void stop() {
        stopped.countDown();
    }

    private void watch(ProcessHandle first) {
        ProcessHandle server = first;
        try {
            while (true) {
                long since = System.nanoTime();
                if (!hasEnded(server)) {
                    return;
                }
                long now = System.nanoTime();
                if (troubleSince == 0 || now - since > STEADY.toNanos()) {
                    troubleSince = now;
                    pause = Duration.ZERO;
                } else if (now - troubleSince >= patience.toNanos()) {
                    throw new GaveUp("it ends again each time.");
                }
                say("The embedded PostgreSQL has ended and is started again", "");
                server = startAgain();
                say("The embedded PostgreSQL serves again", ", " + millisSince(now) + " ms after its end was seen");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (GaveUp e) {
            if (!isStopped()) {
                LOG.errorf("The embedded PostgreSQL cannot be started again: %s", e.getMessage());
                givenUp.run();
            }
        }
    }

    /** Waits for its end; false when this is stopped before. */
    private boolean hasEnded(ProcessHandle server) throws InterruptedException {
        CompletableFuture<ProcessHandle> exit = server.onExit();
        // The system tells late of a process that is no child of this one, so this looks too.
        while (server.isAlive() && !exit.isDone()) {
            if (stopped.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return !isStopped();
    }

    private ProcessHandle startAgain() throws InterruptedException, GaveUp {
        while (true) {
            if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new GaveUp("The application ends.");
            }
            pause = pause.isZero() ? FIRST_PAUSE : min(pause.multipliedBy(2), LONGEST_PAUSE);
            try {
                return start.start();
            } catch (IOException | RuntimeException e) {
                if (System.nanoTime() - troubleSince >= patience.toNanos()) {
                    throw new GaveUp(String.valueOf(e.getMessage()));
                }
                say("The embedded PostgreSQL is not started yet: " + e.getMessage(), " It is tried again");
            }
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** In trouble that lasts, the same words are said once a minute. */
    private void say(String words, String figures) {
        long now = System.nanoTime();
        Long before = said.get(words);
        if (before == null || now - before > SAME_WORDS_EVERY.toNanos()) {
            said.put(words, now);
            LOG.warn(words + figures);
        }
    }

    private static long millisSince(long then) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - then);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static final class GaveUp extends Exception {
        GaveUp(String reason) {
            super(reason);
        }
    }
}
