package org.clausetracker.rule;

/** How well a verdict is supported. */
public enum Confidence {
    /** At least two strong voices of different origin. */
    HIGH,
    /** One strong voice, weak voices that corroborate each other, or strong voices in conflict. */
    MEDIUM,
    /** Claims only, or no report at all. */
    LOW,
    /** Nothing was weighed. */
    NONE
}
