package org.clausetracker.status;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/**
 * How far the kept statuses are behind. It grows too when nobody looks after them any more, since only a look that finds
 * nothing left ends it.
 */
@Singleton
class StatusLag implements MeterBinder {

    private final Clock clock;
    private volatile Instant caughtUp;
    private volatile long waiting;

    StatusLag(Clock clock) {
        this.clock = clock;
        this.caughtUp = clock.instant();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tracker_status_waiting_clauses", this, lag -> lag.waiting)
                .description("Clauses that had no status of their today at the end of the last look for them")
                .register(registry);
        Gauge.builder("tracker_status_lag", this, StatusLag::seconds)
                .description("Time since a look last found that every clause has a status of its today")
                .baseUnit("seconds")
                .register(registry);
    }

    /**
     * Takes note of a look.
     *
     * @param left clauses that have no status of their today, and nobody is computing it for this node
     */
    void looked(long left) {
        waiting = left;
        if (left == 0) {
            caughtUp = clock.instant();
        }
    }

    private double seconds() {
        return clock.instant().getEpochSecond() - caughtUp.getEpochSecond();
    }
}
