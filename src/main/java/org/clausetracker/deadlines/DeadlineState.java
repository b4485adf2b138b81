package org.clausetracker.deadlines;

import org.clausetracker.deadlines.DeadlineStatus.UnitTiming;
import org.clausetracker.rule.Timing;
import org.jspecify.annotations.Nullable;

/** Where a deadline stands: the timing words of the status rule, and whether it was moved. */
public enum DeadlineState {
    /** The due day has not passed. */
    NOT_DUE(Timing.NOT_DUE),
    /** The due day has passed, the duty is in force, and fulfilment is not established. */
    PAST_DUE(Timing.PAST_DUE),
    /** The due day has passed, the duty is in force, and fulfilment is only claimed. */
    PAST_DUE_UNVERIFIED(Timing.PAST_DUE_UNVERIFIED),
    /** Established as done by the due day. */
    MET_ON_TIME(Timing.MET_ON_TIME),
    /** Established as done after the due day. */
    MET_LATE(Timing.MET_LATE),
    /** Established as done, on days that lie on both sides of the due day. */
    MET_TIMING_UNCERTAIN(Timing.MET_TIMING_UNCERTAIN),
    /** The announced versions differ, whatever the timing. */
    MOVED(null);

    private final @Nullable Timing timing;

    DeadlineState(@Nullable Timing timing) {
        this.timing = timing;
    }

    /** Whether a deadline is in this state for at least one obligor. */
    public boolean holds(DeadlineStatus deadline) {
        return this == MOVED
                ? deadline.moved()
                : deadline.units().stream().anyMatch(unit -> unit.timing() == timing && (!isPast() || isInForce(unit)));
    }

    private boolean isPast() {
        return this == PAST_DUE || this == PAST_DUE_UNVERIFIED;
    }

    private static boolean isInForce(UnitTiming unit) {
        return unit.headline().isLive();
    }
}
