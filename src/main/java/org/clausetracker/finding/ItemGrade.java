package org.clausetracker.finding;

/** Credibility of one reported item on the Admiralty scale, stored and sent as its number. */
public enum ItemGrade {
    /** Confirmed by independent sources: never typed, computed. */
    CONFIRMED(1),
    /**
     * Probably true: a specific fact by somebody placed to know, consistent with the rest; or clause text and
     * well-attested readings.
     */
    PROBABLY_TRUE(2),
    /** Possibly true: a specific claim that nothing else confirms. */
    POSSIBLY_TRUE(3),
    /** Doubtful: conflicts with better evidence, or its own carrier calls it unverified. */
    DOUBTFUL(4),
    /** Improbable: such a finding never counts. */
    IMPROBABLE(5),
    /** Cannot be judged: opinion, blame, legal verdict, forecast or implication without an observable fact. */
    CANNOT_BE_JUDGED(6);

    private static final ItemGrade[] BY_NUMBER = values();

    private final int number;

    ItemGrade(int number) {
        this.number = number;
    }

    /**
     * The grade with this number.
     *
     * @throws IllegalArgumentException when the number is not 1 to 6
     */
    public static ItemGrade of(int number) {
        if (number < 1 || number > BY_NUMBER.length) {
            throw new IllegalArgumentException("An item grade is a number from 1 to 6, not " + number);
        }
        return BY_NUMBER[number - 1];
    }

    /** 1 (best) to 5, and 6 for what cannot be judged. */
    public int number() {
        return number;
    }

    /** Whether an independent voice with an item of this grade can carry a verdict on its own. */
    public boolean isCredible() {
        return compareTo(POSSIBLY_TRUE) <= 0;
    }

    /** Whether it is an observable fact; an opinion, a forecast or a legal view corroborates nothing. */
    public boolean isObservable() {
        return this != CANNOT_BE_JUDGED;
    }
}
