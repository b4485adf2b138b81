package org.clausetracker.access;

/** What an API key may be used for, within what its owner may. */
public enum KeyScope {

    /** Reading what is not public. */
    READ,

    /** Entering, correcting, importing. */
    WRITE,

    /** Deciding about findings. */
    REVIEW,

    /** Taking out whole tables. */
    EXPORT,

    /** Looking after people, agreements and imports. */
    ADMIN
}
