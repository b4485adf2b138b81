package org.clausetracker.web.clause;

/** What a party is said to have done with its duty. */
public enum Act {
    /** Broke it. */
    BROKE,
    /** Left it undone past the due day, or did it only in part. */
    LEFT_UNDONE,
    /** Kept it in part, or broke and then kept it. */
    KEPT_IN_PART,
    /** Kept it, in full or in part. */
    KEPT,
    /** Did a part of it before any due day passed. */
    DID_A_PART,
    /** Keeps it day by day. */
    KEEPS,
    /** Did it. */
    DID
}
