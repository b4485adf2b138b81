package org.clausetracker.clause;

/** Colour group of a headline. Colour never stands alone: the headline is always shown beside it. */
public enum Group {
    /** Breached or overdue. */
    RED,
    /** Contested, alleged or partial. */
    AMBER,
    /** Unknown or only claimed. */
    GREY,
    /** In progress or pending. */
    BLUE,
    /** Complying or fulfilled. */
    GREEN,
    /** Not judged. */
    NONE
}
