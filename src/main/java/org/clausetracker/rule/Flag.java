package org.clausetracker.rule;

/** What a reader must know beside the headline. Each has one sentence in the resource bundle. */
public enum Flag {
    /** The announced versions of the deadline differ. */
    DUE_MOVED,
    /** Somebody promised or planned performance. */
    INTENT_DECLARED,
    /** A threat, warning or forecast was stated inside the window. */
    AT_RISK,
    /** The meaning of the duty is disputed. */
    INTERPRETATION_DISPUTED,
    /** A strong voice refuted a weak allegation. */
    ALLEGATION_REFUTED,
    /** A fulfilled duty is said to have been undone later. */
    REVERSED,
    /** An allegation stands beside the verdict and does not decide it. */
    ALLEGATION_OPEN,
    /** A denial of the established breach is on record. */
    DENIED,
    /** Nothing inside the window confirms it. */
    STALE,
    /** Established compliance covers all days of a charge that nobody established. */
    ALLEGATION_UNCONFIRMED,
    /** An answer of the accused is on record and too old to count. */
    ANSWER_LAPSED
}
