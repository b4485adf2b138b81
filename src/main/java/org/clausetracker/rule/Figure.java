package org.clausetracker.rule;

/** The figures that an input gives as a whole number, each with its bounds. */
public enum Figure {
    /** Days for which an observation of a continuing duty speaks for today. */
    WINDOW_DAYS(1, Figure.HUNDRED_YEARS),
    /** Days of silence after which a one-off duty without a deadline is unknown. */
    STALL_DAYS(0, Figure.HUNDRED_YEARS),
    /** Days for which a dispute of interpretation counts. */
    DISPUTE_DAYS(1, Figure.HUNDRED_YEARS),
    /** How credible the report itself is. */
    ITEM_GRADE(1, 6);

    private static final int HUNDRED_YEARS = 36_525;

    private final int lowest;
    private final int highest;

    Figure(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The lowest number that is allowed. */
    public int lowest() {
        return lowest;
    }

    /** The highest number that is allowed. */
    public int highest() {
        return highest;
    }

    /** @throws IllegalArgumentException naming the field, when the number is out of bounds */
    void check(int number, String field) {
        if (number < lowest || number > highest) {
            throw new IllegalArgumentException(
                    field + " is a number from " + lowest + " to " + highest + ", not " + number);
        }
    }
}
