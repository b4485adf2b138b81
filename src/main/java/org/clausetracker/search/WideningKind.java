package org.clausetracker.search;

/** What a name or word of a query was taken for. */
public enum WideningKind {
    /** A place, by any of its names. */
    PLACE,
    /** A party, by any of its names. */
    PARTY,
    /** A word of a group that texts use for each other. */
    WORDS
}
