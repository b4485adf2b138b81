package org.clausetracker.access;

/** Who may be shown the same answer. An answer that was made for one audience never reaches another. */
public enum Audience {

    /** Everybody: the request brought nothing that says who sent it. */
    PUBLIC,

    /** One person, or one key. */
    PERSON
}
