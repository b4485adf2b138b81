package org.clausetracker.review;

/** How a proposal stands. */
public enum ProposalState {
    /** It waits for a decision. */
    OPEN,
    /** It waits for a decision, but the record was changed meanwhile, so it can only be rejected or withdrawn. */
    OVERTAKEN,
    /** The record says what it proposed. */
    ACCEPTED,
    /** Somebody else decided against it. */
    REJECTED,
    /** Its author took it back. */
    WITHDRAWN
}
