package org.clausetracker.finding;

/** What one who writes findings is warned of: nothing of it is refused, but whoever writes it should mean it. */
public enum WarningCode {
    /** The event is later than what was said of it: it counts from the event on. */
    EVENT_AFTER_STATEMENT,
    /** The event lies before the agreement was signed. */
    EVENT_BEFORE_AGREEMENT,
    /** Whoever it is about owes nothing there: what is said about it does not count. */
    NOT_AN_OBLIGOR,
    /** A monitor or an outsider speaks for a side: weighed as a party of that side. */
    SPEAKS_FOR_A_SIDE,
    /** A guarantor speaks for who owes the duty: weighed as the obligor. */
    SPEAKS_FOR_AN_OBLIGOR,
    /** Somebody is typed a party who is none: weighed as one all the same. */
    NOT_A_PARTY,
    /** It is accepted, but will not count. */
    WILL_NOT_COUNT
}
