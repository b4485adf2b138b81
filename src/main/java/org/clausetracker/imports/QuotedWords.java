package org.clausetracker.imports;

/** Words of a bundle in a message about it: as long as a reader needs to find them. */
final class QuotedWords {

    /** Characters of a value that a message repeats. */
    static final int LENGTH = 80;

    private QuotedWords() {}

    static String of(String words) {
        return "'" + clipped(words) + "'";
    }

    static String clipped(String words) {
        if (words.codePointCount(0, words.length()) <= LENGTH) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
