package org.clausetracker.search;

/** Why something was found. */
public enum SearchMatch {
    /** The query names the clause by its number. */
    NUMBER,
    /** Its text has the words of the query. */
    WORDS
}
