package org.clausetracker.intake;

/** How a bundle came. */
public enum Entrance {
    /** With the product, at its first start. */
    FIRST_LOAD,
    /** Sent over HTTP. */
    UPLOAD,
    /** Given on the command line. */
    COMMAND
}
