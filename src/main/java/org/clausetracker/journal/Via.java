package org.clausetracker.journal;

/** The door by which an edit came. */
public enum Via {
    /** A form of a page. */
    PAGE,
    /** The API. */
    API,
    /** A bundle. */
    IMPORT,
    /** A table of a spreadsheet. */
    SPREADSHEET,
    /** Time alone: nobody did anything. */
    CLOCK,
    /** The command line, or SQL by whoever runs the installation. */
    OPERATOR
}
