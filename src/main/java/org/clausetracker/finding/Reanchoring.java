package org.clausetracker.finding;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where quotations of a text stand once the text was corrected. A quotation keeps its words letter by letter or it is lost:
 * it is looked for where the words around it went to, then elsewhere by what stands before and behind it, and never by
 * likeness. Places are counted in code points.
 */
final class Reanchoring {

    /** Characters before and behind a quotation by which its occurrences are told apart. */
    static final int CONTEXT = 32;

    /** Words that may differ between the two texts; with more of them they are not compared word by word. */
    private static final int MOST_WORDS = 5_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|.", Pattern.DOTALL);

    private final int[] former;
    private final int[] corrected;
    private final String correctedText;
    private final List<Moved> moved;

    /**
     * Characters that both texts have.
     *
     * @param from where they begin in the former text
     * @param to behind their last one there
     * @param shift how far they moved
     */
    private record Moved(int from, int to, int shift) {}

    /**
     * What became of a quotation.
     *
     * @param start where it stands now; empty where it is lost
     * @param nearest the words of the corrected text that are most like those of a lost one, for a person to look at; empty
     *     where it is not lost, or nothing is like it
     */
    record Anchor(Optional<Integer> start, Optional<Nearest> nearest) {

        /** Whether the words are nowhere any more, or nobody can say where. */
        public boolean isLost() {
            return start.isEmpty();
        }
    }

    /**
     * Words of the corrected text.
     *
     * @param start where they begin
     */
    record Nearest(String text, int start) {}

    Reanchoring(String former, String corrected) {
        this.former = former.codePoints().toArray();
        this.corrected = corrected.codePoints().toArray();
        this.correctedText = corrected;
        this.moved = moved(words(former), words(corrected), this.former.length);
    }

    /**
     * Finds a quotation again.
     *
     * @param start where it begins in the former text
     * @param end behind its last character there
     */
    Anchor find(int start, int end) {
        if (start < 0 || end <= start || end > former.length) {
            throw new IllegalArgumentException(start + " to " + end + " is no part of a text of " + former.length);
        }
        String words = new String(former, start, end - start);
        List<Integer> places = Occurrences.of(words, correctedText);
        Optional<Integer> place = shifted(start).filter(places::contains).or(() -> byContext(start, end, places));
        return new Anchor(place, place.isPresent() ? Optional.empty() : nearest(words));
    }

    /** Where the first character of the quotation went, if it is one that both texts have. */
    private Optional<Integer> shifted(int start) {
        return moved.stream()
                .filter(part -> part.from <= start && start < part.to)
                .map(part -> start + part.shift)
                .findFirst();
    }

    /** The only occurrence around which the same stands as before, on both sides. */
    private Optional<Integer> byContext(int start, int end, List<Integer> places) {
        List<Integer> same = places.stream()
                .filter(place -> isSame(start, place, end - start))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private boolean isSame(int start, int place, int length) {
        int before = Math.min(CONTEXT, start);
        int behind = Math.min(CONTEXT, former.length - start - length);
        if (before + behind == 0 || place < before || place + length + behind > corrected.length) {
            return false;
        }
        for (int i = 1; i <= before; i++) {
            if (former[start - i] != corrected[place - i]) {
                return false;
            }
        }
        for (int i = 0; i < behind; i++) {
            if (former[start + length + i] != corrected[place + length + i]) {
                return false;
            }
        }
        return true;
    }

    /** The stretch of as many words that shares most words with those that are lost. */
    private Optional<Nearest> nearest(String lost) {
        Map<String, Integer> wanted = new HashMap<>();
        List<String> quoted = spoken(words(lost));
        quoted.forEach(word -> wanted.merge(word, 1, Integer::sum));
        List<String> all = words(correctedText);
        List<Integer> begins = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        int place = 0;
        for (String word : all) {
            if (isSpoken(word)) {
                begins.add(place);
                spoken.add(word);
            }
            place += word.codePointCount(0, word.length());
        }
        int size = Math.min(quoted.size(), spoken.size());
        if (size == 0) {
            return Optional.empty();
        }
        int best = 0;
        int bestFrom = 0;
        int shared = 0;
        for (int i = 0; i < spoken.size(); i++) {
            shared += taken(wanted, spoken.get(i));
            if (i >= size) {
                shared -= given(wanted, spoken.get(i - size));
            }
            if (shared > best) {
                best = shared;
                bestFrom = Math.max(0, i - size + 1);
            }
        }
        if (best == 0) {
            return Optional.empty();
        }
        int last = bestFrom + size - 1;
        String word = spoken.get(last);
        int from = begins.get(bestFrom);
        int to = begins.get(last) + word.codePointCount(0, word.length());
        return Optional.of(new Nearest(new String(corrected, from, to - from), from));
    }

    private static int taken(Map<String, Integer> wanted, String word) {
        Integer left = wanted.computeIfPresent(word, (same, count) -> count - 1);
        return left != null && left >= 0 ? 1 : 0;
    }

    private static int given(Map<String, Integer> wanted, String word) {
        Integer left = wanted.computeIfPresent(word, (same, count) -> count + 1);
        return left != null && left > 0 ? 1 : 0;
    }

    private static List<Moved> moved(List<String> former, List<String> corrected, int length) {
        int shortest = Math.min(former.size(), corrected.size());
        int head = 0;
        while (head < shortest && former.get(head).equals(corrected.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head
                && former.get(former.size() - 1 - tail).equals(corrected.get(corrected.size() - 1 - tail))) {
            tail++;
        }
        List<String> mine = former.subList(head, former.size() - tail);
        List<String> theirs = corrected.subList(head, corrected.size() - tail);
        List<Moved> moved = new ArrayList<>();
        int from = 0;
        int shift = 0;
        if (Math.max(mine.size(), theirs.size()) <= MOST_WORDS) {
            int word = 0;
            int place = length(former.subList(0, head));
            for (AbstractDelta<String> delta : DiffUtils.diff(mine, theirs, new MyersDiffWithLinearSpace<>())
                    .getDeltas()) {
                int at = delta.getSource().getPosition();
                place += length(mine.subList(word, at));
                moved.add(new Moved(from, place, shift));
                int gone = length(delta.getSource().getLines());
                shift += length(delta.getTarget().getLines()) - gone;
                place += gone;
                from = place;
                word = at + delta.getSource().size();
            }
        } else {
            moved.add(new Moved(0, length(former.subList(0, head)), 0));
            shift = length(theirs) - length(mine);
            from = length(former.subList(0, former.size() - tail));
        }
        moved.add(new Moved(from, length, shift));
        return moved;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> spoken(List<String> words) {
        return words.stream().filter(Reanchoring::isSpoken).toList();
    }

    private static boolean isSpoken(@Nullable String word) {
        return word != null && Character.isLetterOrDigit(word.codePointAt(0));
    }

    private static int length(List<String> words) {
        return words.stream()
                .mapToInt(word -> word.codePointCount(0, word.length()))
                .sum();
    }
}
