package org.clausetracker.web.deadline;

import java.util.stream.Stream;
import org.clausetracker.clause.Headline;
import org.clausetracker.deadlines.DeadlineStatus;
import org.clausetracker.deadlines.DeadlineStatus.UnitTiming;
import org.clausetracker.rule.Timing;

/** Where deadlines stand, what needs attention first. Only parties that owe the act on the day count. */
public enum DeadlineHeading {
    /** Passed; somebody says that it was left undone or done only in part. */
    OVERDUE,
    /** Passed; contested, or said to be broken. */
    DISPUTED,
    /** Passed, and fulfilment is only claimed. */
    CLAIMED,
    /** Passed, and no report that counts says whether it was done. Nobody is accused. */
    UNREPORTED,
    /** Due within 90 days. */
    DUE_SOON,
    /** Due after that. */
    DUE_LATER,
    /** Met after the due day. */
    MET_LATE,
    /** Met, in time as far as is known. */
    MET,
    /** Owed every day; the text names a day, and nothing becomes late on it. */
    CONTINUING,
    /** Nobody owes it on the day: not yet, or not any more. */
    NOT_JUDGED;

    private static final int SOON_DAYS = 90;

    /** Where a deadline stands. */
    public static DeadlineHeading of(DeadlineStatus deadline) {
        return Stream.of(values())
                .filter(heading -> heading.fits(deadline))
                .findFirst()
                .orElse(NOT_JUDGED);
    }

    private boolean fits(DeadlineStatus deadline) {
        boolean soon = !deadline.due().to().isAfter(deadline.asOf().plusDays(SOON_DAYS));
        return (this != DUE_SOON || soon)
                && deadline.units().stream()
                        .filter(unit -> unit.headline().isLive())
                        .anyMatch(this::holdsFor);
    }

    private boolean holdsFor(UnitTiming unit) {
        return switch (this) {
            case OVERDUE -> unit.headline() == Headline.OVERDUE;
            case DISPUTED -> unit.timing() == Timing.PAST_DUE && unit.headline() != Headline.UNREPORTED;
            case CLAIMED -> unit.timing() == Timing.PAST_DUE_UNVERIFIED;
            case UNREPORTED -> unit.headline() == Headline.UNREPORTED;
            case DUE_SOON -> unit.timing() == Timing.NOT_DUE;
            case DUE_LATER -> unit.timing() == Timing.NOT_DUE;
            case MET_LATE -> unit.timing() == Timing.MET_LATE;
            case MET -> unit.timing() == Timing.MET_ON_TIME || unit.timing() == Timing.MET_TIMING_UNCERTAIN;
            case CONTINUING -> unit.timing() == Timing.CONTINUING;
            case NOT_JUDGED -> false;
        };
    }
}
