package org.clausetracker.statement;

/** What a recorded statement is good for. */
public enum RecordType {
    /** Says that something was done, said, promised or threatened. */
    REPORT,
    /** Words of an agreement; never evidence. */
    CLAUSE_TEXT,
    /** Context, paraphrase of a clause, analysis without a clause. */
    BACKGROUND,
    /** Headings, bylines, stray numbers, page furniture. */
    NOISE
}
