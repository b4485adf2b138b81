package org.clausetracker.rule;

/**
 * The three clocks of one question, as day numbers: the day it is about, the last day whose publications count and the
 * last day whose records count.
 */
record Moment(int asOf, int publishedBy, int recordedBy) {

    static Moment of(StatusCase input) {
        int asOf = Days.of(input.asOf());
        return new Moment(
                asOf,
                input.publishedBy() == null ? asOf : Days.of(input.publishedBy()),
                Days.orNever(input.recordedBy()));
    }

    /** The same knowledge, asked about another day. */
    Moment about(int day) {
        return new Moment(day, publishedBy, recordedBy);
    }
}
