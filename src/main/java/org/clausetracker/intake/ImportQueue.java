package org.clausetracker.intake;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.clausetracker.imports.BundleRejected;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.sql.Database;
import org.jboss.logging.Logger;

/**
 * Works on what was handed over, one after the other, on one thread and so with one connection of the pool; requests wait
 * for none of it. While there is work, a second thread says every few seconds that this process is there.
 */
@ApplicationScoped
class ImportQueue {

    /** Imports that wait or run at once. Each keeps its bundle on the disk. */
    static final int MOST = 4;

    /** Seconds; a process counts as ended after several of them. */
    private static final int PULSE = 4;

    private static final Logger LOG = Logger.getLogger(ImportQueue.class);

    private final ImportRunner runner;
    private final Database database;
    private final Set<Long> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> thread(task, "bundle-imports"));
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(task -> thread(task, "bundle-imports-pulse"));

    ImportQueue(ImportRunner runner, Database database) {
        this.runner = runner;
        this.database = database;
        Future<?> unused = pulse.scheduleWithFixedDelay(this::beSeen, PULSE, PULSE, TimeUnit.SECONDS);
    }

    /**
     * Takes a bundle over, to be imported behind those that were taken before.
     *
     * @param afterwards what is to be done when nobody needs the bundle any more, whatever became of it
     * @return the number of the attempt
     * @throws Conflict when too many wait; then the bundle is not taken
     */
    long add(Submission submission, BundleSource bundle, Runnable afterwards) {
        long attempt = accept(submission);
        worker.execute(() -> {
            try {
                runner.run(attempt, submission, bundle);
            } catch (BundleRejected refusal) {
                LOG.infof(
                        "Import %d of %s was refused: %d errors.",
                        attempt, submission.origin(), refusal.errors().size() + refusal.unlisted());
            } catch (IOException | RuntimeException failure) {
                LOG.debugf(failure, "Import %d has failed, and said so", attempt);
            } finally {
                open.remove(attempt);
                afterwards.run();
            }
        });
        return attempt;
    }

    /**
     * Imports a bundle on the thread of the caller.
     *
     * @param planned the attempt that waits for it; 0: a new one
     * @return the number of the attempt
     */
    long runHere(long planned, Submission submission, BundleSource bundle) throws IOException {
        long attempt = planned == 0 ? accept(submission) : planned;
        open.add(attempt);
        try {
            runner.run(attempt, submission, bundle);
            return attempt;
        } catch (BundleRejected refusal) {
            if (submission.entrance() == Entrance.FIRST_LOAD) {
                throw refusal;
            }
            return attempt;
        } finally {
            open.remove(attempt);
        }
    }

    private synchronized long accept(Submission submission) {
        if (open.size() >= MOST) {
            throw new Conflict(MOST + " imports wait or run already. Send this one when one of them has ended.");
        }
        long attempt = database.connected("The import cannot be taken over", connection -> {
            AttemptTable.giveUpSilent(connection);
            return AttemptTable.add(connection, submission, runner.node());
        });
        open.add(attempt);
        return attempt;
    }

    private void beSeen() {
        if (open.isEmpty()) {
            return;
        }
        try {
            database.connected("The imports of this process cannot be noted", connection -> {
                AttemptTable.beSeen(connection, open);
                AttemptTable.giveUpSilent(connection);
                return true;
            });
        } catch (RuntimeException failure) {
            LOG.debug("Nobody was told that imports are at work", failure);
        }
    }

    /** What is not done is interrupted, and says so at once. */
    void onShutdown(@Observes ShutdownEvent event) {
        pulse.shutdownNow();
        worker.shutdownNow();
        if (open.isEmpty()) {
            return;
        }
        try {
            database.connected("The imports of this process cannot be noted", connection -> {
                AttemptTable.leave(connection, runner.node());
                return true;
            });
        } catch (RuntimeException failure) {
            LOG.debug(
                    "Nobody was told that imports were interrupted; it shows when this process stays silent", failure);
        }
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(ImportQueue.class.getClassLoader());
        return thread;
    }
}
