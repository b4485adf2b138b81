package org.clausetracker.rule;

/** How far a one-off duty has come, whatever else is said about it. */
public enum Progress {
    /** Full performance is established. */
    FULL,
    /** Partial performance is established. */
    PARTIAL,
    /** Performance, full or partial, is claimed. */
    CLAIMED,
    /** Nobody reports any. */
    NONE
}
