package org.clausetracker.search;

/** Whose text is found. */
public enum SearchType {
    /** A wording of a clause. */
    CLAUSE,
    /** A statement, as found or restored. */
    STATEMENT,
    /** The rationale of a finding. */
    FINDING
}
