package org.clausetracker.finding;

import java.util.ArrayList;
import java.util.List;

/** Where words occur in a text, letter by letter; occurrences may overlap. */
final class Occurrences {

    private Occurrences() {}

    /**
     * Each place where the words begin, in code points from 0. Halves of a character are no place.
     *
     * @param words not empty
     */
    static List<Integer> of(String words, String text) {
        List<Integer> places = new ArrayList<>();
        int counted = 0;
        int codePoints = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (splits(text, at) || splits(text, at + words.length())) {
                continue;
            }
            codePoints += text.codePointCount(counted, at);
            counted = at;
            places.add(codePoints);
        }
        return places;
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
