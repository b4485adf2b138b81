package org.clausetracker.agreement;

/** What an agreement does to another one. A relation never ends a commitment: only the commitment's own dates do. */
public enum RelationType {
    /** Carries out the other. */
    IMPLEMENTS,
    /** Adds to the other. */
    EXTENDS,
    /** Changes a term of the other. */
    AMENDS,
    /** Confirms the other. */
    REAFFIRMS,
    /** Takes the other's place; where it does so in fact only, the relation's note says it. */
    REPLACES,
    /** Mentions the other or is invoked against it. */
    CITES
}
