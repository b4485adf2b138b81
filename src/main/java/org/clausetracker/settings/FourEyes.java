package org.clausetracker.settings;

/** What of an agreement is decided by somebody who has not written it. */
public enum FourEyes {
    /** Findings, and corrections of the statements that accepted findings read. */
    FINDINGS,
    /** Corrections of clauses, wordings, commitments and deadlines too. */
    ALL,
    /** Nothing: corrections of what was accepted are carried out at once. It counts as FINDINGS unless one person works alone. */
    NONE
}
