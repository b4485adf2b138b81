package org.clausetracker.finding;

/** What a statement says about a commitment. */
public enum FindingKind {
    /** Says that a duty was carried out. */
    COMPLIANCE,
    /** Something due was done and more is due. */
    PARTIAL_COMPLIANCE,
    /**
     * Says that a duty was broken or left undone, or reports as fact what the clause forbids. A self-reported advance
     * or offensive is a breach ("fact admitted, breach not"); self-declared retaliation alone is not.
     */
    BREACH,
    /** The accused side rejects a charge or its responsibility. */
    DENIAL,
    /** Says what the clause means or covers; it is about the obligor whose duty is read. */
    INTERPRETATION_DISPUTE,
    /** Promise, plan or renewed commitment. */
    INTENT,
    /** Threat, warning or forecast; nothing broken yet. */
    RISK,
    /** Restates, dates or amends; never passed to the status rule. */
    CONTEXT;

    /** Whether it speaks well of the party it is about: said by that party itself, it serves the speaker. */
    public boolean favoursObligor() {
        return this == COMPLIANCE || this == PARTIAL_COMPLIANCE || this == DENIAL;
    }

    /** Whether it reports what was done or left undone, so that it ends a silence; a promise or a threat does not. */
    public boolean reportsConduct() {
        return favoursObligor() || this == BREACH;
    }

    /** Whether it may speak of days that have not come yet. */
    public boolean looksAhead() {
        return this == INTENT || this == RISK;
    }
}
