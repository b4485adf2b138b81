package org.clausetracker.web.deadline;

import java.util.stream.Stream;
import org.clausetracker.clause.Headline;
import org.clausetracker.deadlines.DeadlineStatus;
import org.clausetracker.rule.Timing;
import org.jspecify.annotations.Nullable;

/** Where deadlines stand, what needs attention first. Only parties that owe the act on the day count. */
public enum DeadlineHeading {
    /** Passed, and by the rule overdue. */
    OVERDUE(Timing.PAST_DUE, null),
    /** Passed, and by the rule something else than overdue, such as contested or unknown. */
    PASSED(Timing.PAST_DUE, null),
    /** Passed, and fulfilment is only claimed. */
    CLAIMED(Timing.PAST_DUE_UNVERIFIED, null),
    /** Due within 90 days. */
    DUE_SOON(Timing.NOT_DUE, null),
    /** Due after that. */
    DUE_LATER(Timing.NOT_DUE, null),
    /** Met after the due day. */
    MET_LATE(Timing.MET_LATE, null),
    /** Met, in time as far as is known. */
    MET(Timing.MET_ON_TIME, Timing.MET_TIMING_UNCERTAIN),
    /** Nobody owes it on the day: not yet, or not any more. */
    NOT_JUDGED(null, null);

    private static final int SOON_DAYS = 90;

    private final @Nullable Timing timing;
    private final @Nullable Timing orElse;

    DeadlineHeading(@Nullable Timing timing, @Nullable Timing orElse) {
        this.timing = timing;
        this.orElse = orElse;
    }

    /** Where a deadline stands. */
    public static DeadlineHeading of(DeadlineStatus deadline) {
        return Stream.of(values())
                .filter(heading -> heading.fits(deadline))
                .findFirst()
                .orElse(NOT_JUDGED);
    }

    private boolean fits(DeadlineStatus deadline) {
        boolean soon = !deadline.due().isAfter(deadline.asOf().plusDays(SOON_DAYS));
        return (this != DUE_SOON || soon)
                && deadline.units().stream()
                        .filter(unit -> unit.headline().isLive())
                        .filter(unit -> this != OVERDUE || unit.headline() == Headline.OVERDUE)
                        .anyMatch(unit -> unit.timing() == timing || unit.timing() == orElse);
    }
}
