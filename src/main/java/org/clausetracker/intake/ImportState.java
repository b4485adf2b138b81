package org.clausetracker.intake;

/** How far an import is. */
public enum ImportState {
    /** Waits for those before it. */
    QUEUED,
    /** Is being read, checked and merged. */
    RUNNING,
    /** Ended: all of the bundle is stored, or, of a check, could be. */
    DONE,
    /** Ended: the bundle has errors. Nothing of it is stored. */
    REJECTED,
    /** Ended for another reason, such as the end of the process that worked on it. Nothing of it is stored. */
    FAILED
}
