package org.clausetracker.history;

/** What an edit did with a row. */
public enum RowOperation {
    /** It was not there before. */
    INSERTED,
    /** It says something else than before. */
    CHANGED,
    /** It is not there any more. */
    REMOVED;

    static RowOperation of(String letter) {
        return switch (letter) {
            case "I" -> INSERTED;
            case "U" -> CHANGED;
            case "D" -> REMOVED;
            default -> throw new IllegalArgumentException(letter);
        };
    }
}
