package org.clausetracker.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries highlights back to the text as it stands. The database finds words in a folded text, which is shorter or longer:
 * what is shown must be the text itself. The database says how long each folded character is; after the folding it only
 * takes characters out and puts spaces for others, so that letters and digits keep their order.
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
     * @param folded the same text, each character folded by itself
     * @param widths characters whose folded form has another length than one, each followed by that length
     * @param searched the same text as the database searches it
     */
    Highlight(String text, String folded, String widths, String searched) {
        this.text = text;
        this.searched = searched;
        int[] origins = origins(text, widths, folded);
        this.places = new int[searched.length() + 1];
        int at = 0;
        for (int i = 0; i < folded.length() && at < searched.length(); i++) {
            char kept = searched.charAt(at);
            if (folded.charAt(i) == '\''
                    && (i + 1 == folded.length() || !Character.isLetter(folded.codePointAt(i + 1)))) {
                // an apostrophe is a space only where it parts a name from its ending
                continue;
            }
            if (kept == folded.charAt(i) || (kept == ' ' && !Character.isLetterOrDigit(folded.codePointAt(i)))) {
                places[at++] = origins[i];
            }
        }
        while (at <= searched.length()) {
            places[at++] = text.length();
        }
    }

    /** Where in the text each character of the folded one comes from. */
    private static int[] origins(String text, String widths, String folded) {
        Map<Integer, Integer> width = widths(widths);
        int[] origins = new int[folded.length()];
        int at = 0;
        for (int i = 0; i < text.length() && at < folded.length(); i += Character.charCount(text.codePointAt(i))) {
            for (int left = width.getOrDefault(text.codePointAt(i), 1); left > 0 && at < folded.length(); left--) {
                for (int units = Character.charCount(folded.codePointAt(at)); units > 0; units--) {
                    origins[at++] = i;
                }
            }
        }
        while (at < folded.length()) {
            origins[at++] = text.length();
        }
        return origins;
    }

    private static Map<Integer, Integer> widths(String widths) {
        Map<Integer, Integer> read = new HashMap<>();
        int i = 0;
        while (i < widths.length()) {
            int sign = widths.codePointAt(i);
            int from = i + Character.charCount(sign);
            int to = from;
            while (to < widths.length() && widths.charAt(to) >= '0' && widths.charAt(to) <= '9') {
                to++;
            }
            read.put(sign, Integer.parseInt(widths, from, to, 10));
            i = to;
        }
        return read;
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
        // signs that the search passes over belong to the word before them, so a segment ends where the next character
        // begins
        if (places[begin] < places[end]) {
            segments.add(new Segment(text.substring(places[begin], places[end]), hit));
        }
    }
}
