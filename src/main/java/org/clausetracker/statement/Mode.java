package org.clausetracker.statement;

/** Whose words a recorded statement is in. */
public enum Mode {
    /** The words of the record as found. */
    VERBATIM,
    /** The editor's words. */
    PARAPHRASE;

    /** Whether the text may stand in quotation marks: only the words of the record itself are a quotation. */
    public boolean isQuoted() {
        return this == VERBATIM;
    }
}
