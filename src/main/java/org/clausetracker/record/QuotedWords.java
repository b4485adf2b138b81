package org.clausetracker.record;

/** Words of a bundle in a message about it: as long as a reader needs to find them. */
public final class QuotedWords {

    /** Characters of a value that a message repeats. */
    public static final int LENGTH = 80;

    private QuotedWords() {}

    public static String of(String words) {
        return "'" + clipped(words) + "'";
    }

    public static String clipped(String words) {
        if (words.codePointCount(0, words.length()) <= LENGTH) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
