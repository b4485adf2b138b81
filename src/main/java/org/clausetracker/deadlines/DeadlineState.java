package org.clausetracker.deadlines;

import org.clausetracker.clause.Headline;
import org.clausetracker.deadlines.DeadlineStatus.UnitTiming;
import org.clausetracker.rule.Timing;

/** Where a deadline stands: the timing words and headlines of the status rule, and whether it was moved. */
public enum DeadlineState {
    /** The due day has not passed. */
    NOT_DUE,
    /** The due day has passed and fulfilment is neither established nor claimed; OVERDUE and UNREPORTED are parts of it. */
    PAST_DUE,
    /** The due day has passed, and somebody says that it was left undone or done only in part. */
    OVERDUE,
    /** The due day has passed, and no report that counts says whether it was done. Nobody is accused. */
    UNREPORTED,
    /** The due day has passed and fulfilment is only claimed. */
    PAST_DUE_UNVERIFIED,
    /** Established as done by the due day. */
    MET_ON_TIME,
    /** Established as done on a day known to be after the due day, or established as still undone after it. */
    MET_LATE,
    /** Established as done; whether by the due day cannot be shown. */
    MET_TIMING_UNCERTAIN,
    /** The announced versions differ, whatever the timing. */
    MOVED;

    /** Whether a deadline is in this state for at least one obligor. */
    public boolean holds(DeadlineStatus deadline) {
        return this == MOVED ? deadline.moved() : deadline.units().stream().anyMatch(this::holdsFor);
    }

    private boolean holdsFor(UnitTiming unit) {
        return switch (this) {
            case NOT_DUE -> unit.timing() == Timing.NOT_DUE;
            case PAST_DUE -> unit.timing() == Timing.PAST_DUE;
            case OVERDUE -> unit.headline() == Headline.OVERDUE;
            case UNREPORTED -> unit.headline() == Headline.UNREPORTED;
            case PAST_DUE_UNVERIFIED -> unit.timing() == Timing.PAST_DUE_UNVERIFIED;
            case MET_ON_TIME -> unit.timing() == Timing.MET_ON_TIME;
            case MET_LATE -> unit.timing() == Timing.MET_LATE;
            case MET_TIMING_UNCERTAIN -> unit.timing() == Timing.MET_TIMING_UNCERTAIN;
            case MOVED -> false;
        };
    }
}
