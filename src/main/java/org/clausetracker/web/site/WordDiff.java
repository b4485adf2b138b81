package org.clausetracker.web.site;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands in one wording and not in another, word by word, also in scripts that set no space between words. A change shows what was taken out before what was put in.
 *
 * @param parts in the order of reading; neighbours differ in kind
 */
public record WordDiff(List<WordRun> parts) {

    /** What became of some words. */
    public enum Fate {
        /** They stand in both. */
        SAME,
        /** They stand in the first only. */
        REMOVED,
        /** They stand in the second only. */
        ADDED
    }

    /**
     * Words with one fate.
     *
     * @param change their fate
     * @param text the words with the spaces and marks between them
     */
    public record WordRun(Fate change, String text) {

        /** Whether the words stand in the first only. */
        public boolean isRemoved() {
            return change == Fate.REMOVED;
        }

        /** Whether the words stand in the second only. */
        public boolean isAdded() {
            return change == Fate.ADDED;
        }
    }

    /** Compares two wordings in one language. */
    public static WordDiff of(String first, String second, Locale language) {
        List<String> from = words(first, language);
        List<String> to = words(second, language);
        List<WordRun> parts = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        int next = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            String between =
                    String.join("", from.subList(next, delta.getSource().getPosition()));
            if (next > 0 && between.isBlank()) {
                // a space alone does not part two changes
                removed.append(between);
                added.append(between);
            } else {
                flush(parts, removed, added);
                add(parts, Fate.SAME, between);
            }
            removed.append(String.join("", delta.getSource().getLines()));
            added.append(String.join("", delta.getTarget().getLines()));
            next = delta.getSource().last() + 1;
        }
        flush(parts, removed, added);
        add(parts, Fate.SAME, String.join("", from.subList(next, from.size())));
        return new WordDiff(List.copyOf(parts));
    }

    private static void flush(List<WordRun> parts, StringBuilder removed, StringBuilder added) {
        add(parts, Fate.REMOVED, removed.toString());
        add(parts, Fate.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private static void add(List<WordRun> parts, Fate change, String text) {
        if (!text.isEmpty()) {
            parts.add(new WordRun(change, text));
        }
    }

    /** Whether both say the same in the same words. */
    public boolean same() {
        return parts.stream().allMatch(part -> part.change() == Fate.SAME);
    }

    private static List<String> words(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }
}
