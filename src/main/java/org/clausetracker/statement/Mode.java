package org.clausetracker.statement;

/** Whose words a recorded statement is in. */
public enum Mode {
    /** The words of the record as found. */
    VERBATIM,
    /** The editor's words. */
    PARAPHRASE
}
