package org.clausetracker.rule;

/** Where a duty stands against its deadline: an axis of its own, so that done late is still done. */
public enum Timing {
    /** A one-off duty without a deadline known by then. */
    NO_DEADLINE,
    /** The due day has not passed; the due day itself is not overdue. */
    NOT_DUE,
    /** The due day has passed. */
    PAST_DUE,
    /** Established as done by the due day. */
    MET_ON_TIME,
    /** Established as done after the due day. */
    MET_LATE,
    /** Established as done, on days that lie on both sides of the due day. */
    MET_TIMING_UNCERTAIN,
    /** The due day has passed and fulfilment is only claimed. */
    PAST_DUE_UNVERIFIED,
    /** Owed every day. */
    CONTINUING
}
