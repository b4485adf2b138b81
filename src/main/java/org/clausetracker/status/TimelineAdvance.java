package org.clausetracker.status;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Advances what time alone changes. Every node runs it; the rows of a day are shared out between them, and a minute
 * after midnight in an agreement's zone its clauses speak of the new day.
 */
@ApplicationScoped
class TimelineAdvance {

    private final TimelineKeeper keeper;

    TimelineAdvance(TimelineKeeper keeper) {
        this.keeper = keeper;
    }

    @Scheduled(every = "${tracker.status.advance-every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void advance() {
        int computed = keeper.advance();
        while (computed > 0) {
            computed = keeper.advance();
        }
    }
}
