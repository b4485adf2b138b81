package org.clausetracker.review;

/** How a proposal stands. */
public enum ProposalState {
    /** It waits for a decision. */
    OPEN,
    /** The record was changed meanwhile, so it is never carried out; who would decide about it is told the difference. */
    OVERTAKEN,
    /** The record says what it proposed. */
    ACCEPTED,
    /** Somebody else decided against it. */
    REJECTED,
    /** Its author took it back. */
    WITHDRAWN
}
