package org.clausetracker.review;

/** What is decided about a finding or a proposal. */
public enum Decision {
    /** It counts from now on; a proposal is carried out. */
    ACCEPTED,
    /** It does not count; a proposal comes to nothing. A comment says why. */
    REJECTED,
    /** A finding that was rejected waits for a decision again. A comment says why. */
    REOPENED
}
