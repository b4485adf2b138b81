package org.clausetracker.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Carries highlights back to the text as it stands. The database finds words in a text without apostrophes, in which
 * every other character keeps its order; what is shown must be the text itself.
 */
final class Highlight {

    /** Signs that the database puts around a hit and between fragments; a text never holds them. */
    static final char BEGIN = '\u0001';

    static final char END = '\u0002';
    static final char BETWEEN = '\u0003';

    private final String text;
    private final int[] places;
    private final String searched;

    /**
     * @param text the text as it stands
     * @param searched the same text as the database searches it
     * @param apostrophes the signs that the database took out of it
     */
    Highlight(String text, String searched, String apostrophes) {
        this.text = text;
        this.searched = searched;
        this.places = new int[searched.length() + 1];
        int at = 0;
        for (int i = 0; i < text.length() && at < searched.length(); i++) {
            if (apostrophes.indexOf(text.charAt(i)) < 0) {
                places[at++] = i;
            }
        }
        while (at <= searched.length()) {
            places[at++] = text.length();
        }
    }

    /** The fragments that the database marked, in the words of the text. */
    List<List<Segment>> fragments(String marked) {
        List<List<Segment>> fragments = new ArrayList<>();
        int from = 0;
        for (String fragment : marked.split(String.valueOf(BETWEEN), -1)) {
            String plain = fragment.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
            int start = searched.indexOf(plain, from);
            if (start < 0 || plain.isEmpty()) {
                continue;
            }
            fragments.add(segments(fragment, start));
            from = start + plain.length();
        }
        return fragments;
    }

    private List<Segment> segments(String fragment, int start) {
        List<Segment> segments = new ArrayList<>();
        int begin = start;
        int at = start;
        for (int i = 0; i < fragment.length(); i++) {
            char sign = fragment.charAt(i);
            if (sign == BEGIN || sign == END) {
                add(segments, begin, at, sign == END);
                begin = at;
            } else {
                at++;
            }
        }
        add(segments, begin, at, false);
        return segments;
    }

    private void add(List<Segment> segments, int begin, int end, boolean hit) {
        if (begin < end) {
            // an apostrophe belongs to the word before it, so a segment ends where the next character begins
            segments.add(new Segment(text.substring(places[begin], places[end]), hit));
        }
    }
}
