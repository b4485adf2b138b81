package org.clausetracker.web.agreement;

/** What the agreements of a list stand under. */
public enum Grouping {
    /** The peace process that they belong to. */
    PROCESS,
    /** Each country that they are about. */
    COUNTRY
}
