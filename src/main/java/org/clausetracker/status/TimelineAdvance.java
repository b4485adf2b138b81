package org.clausetracker.status;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.clausetracker.problem.Outage;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Advances what time alone changes. Every node runs it; the rows of a day are shared out between them, and a minute
 * after midnight in an agreement's zone its clauses speak of the new day.
 */
@ApplicationScoped
class TimelineAdvance {

    /** The most threads, and so database connections, that one node uses; the others stay for readers. */
    private static final int MOST_THREADS = 2;

    private final TimelineKeeper keeper;
    private final RuleInForceService rule;
    private final ManagedExecutor executor;
    private final StatusLag lag;

    TimelineAdvance(TimelineKeeper keeper, RuleInForceService rule, ManagedExecutor executor, StatusLag lag) {
        this.lag = lag;
        this.keeper = keeper;
        this.rule = rule;
        this.executor = executor;
    }

    @Scheduled(every = "${tracker.status.advance-every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void advance() {
        try {
            advanceAll();
        } catch (RuntimeException e) {
            // a database that is away is told of once, and the next turn comes soon
            if (Outage.of(e).isEmpty()) {
                throw e;
            }
        }
    }

    private void advanceAll() {
        Queue<String> waiting = new ConcurrentLinkedQueue<>(keeper.waiting());
        boolean none = waiting.isEmpty();
        int threads = Math.min(Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS), waiting.size());
        CompletableFuture<Void> others = CompletableFuture.allOf(IntStream.range(1, threads)
                .mapToObj(i -> executor.runAsync(() -> advance(waiting)))
                .toArray(CompletableFuture[]::new));
        try {
            advance(waiting);
        } finally {
            others.join();
        }
        lag.looked(none ? 0 : keeper.waitingClauses());
        rule.look();
    }

    private void advance(Queue<String> waiting) {
        String agreement = waiting.poll();
        while (agreement != null) {
            int taken = keeper.advance(agreement);
            if (taken == 0) {
                agreement = waiting.poll();
            }
        }
    }
}
