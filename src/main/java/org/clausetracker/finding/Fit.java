package org.clausetracker.finding;

/** How surely the reported act falls under the clause the finding links it to. */
public enum Fit {
    /** The act falls under the clause. */
    DIRECT,
    /** Place, time or persons may lie outside it. */
    ARGUABLE
}
