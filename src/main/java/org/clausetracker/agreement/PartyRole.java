package org.clausetracker.agreement;

/** How a party stands to an agreement. */
public enum PartyRole {
    /** Signed the text or issued it jointly. */
    SIGNATORY,
    /** Brokered it and stands behind it; may have signed as well. */
    GUARANTOR,
    /** Hosted, brokered or announced it. */
    MEDIATOR,
    /** Given a supervising task by the text. */
    MONITOR,
    /** Bound by announcement, conduct or another's report, or concerned; signed nothing. */
    NON_SIGNATORY,
    /** Body that carries it out. */
    IMPLEMENTING_BODY
}
