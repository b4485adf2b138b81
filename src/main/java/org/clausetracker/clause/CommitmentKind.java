package org.clausetracker.clause;

/** What sort of promise a commitment is, which decides how its status is derived. */
public enum CommitmentKind {
    /** Done once, can be finished. */
    ONE_OFF,
    /** Owed every day (duties to refrain included). */
    CONTINUING,
    /** Not assessable: a statement of purpose or of fact that nobody can keep or break. */
    DECLARATORY
}
