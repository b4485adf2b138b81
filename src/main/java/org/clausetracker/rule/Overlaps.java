package org.clausetracker.rule;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Tells whether any of a fixed set of findings touches given days. The findings are sorted by their first day, and each
 * place in that order remembers the latest end so far. A binary search for the last of the given days then gives the
 * answer without a look at every finding.
 */
final class Overlaps {

    private final int[] starts;
    private final int[] latestEnd;
    private final String[] latestKey;
    private final int[] latestEndOfOthers;

    /** @param key what makes findings the same voice, for {@link #touchedByOther} */
    Overlaps(List<WeighedFinding> findings, Function<WeighedFinding, String> key) {
        List<WeighedFinding> sorted = findings.stream()
                .sorted(Comparator.comparingInt(WeighedFinding::from))
                .toList();
        starts = sorted.stream().mapToInt(WeighedFinding::from).toArray();
        latestEnd = new int[starts.length];
        latestKey = new String[starts.length];
        latestEndOfOthers = new int[starts.length];
        int end = Days.ALWAYS;
        int endOfOthers = Days.ALWAYS;
        String last = "";
        for (int i = 0; i < starts.length; i++) {
            WeighedFinding finding = sorted.get(i);
            String own = key.apply(finding);
            if (own.equals(last)) {
                end = Math.max(end, finding.to());
            } else if (finding.to() > end) {
                endOfOthers = end;
                end = finding.to();
                last = own;
            } else {
                endOfOthers = Math.max(endOfOthers, finding.to());
            }
            latestEnd[i] = end;
            latestKey[i] = last;
            latestEndOfOthers[i] = endOfOthers;
        }
    }

    /** Whether any of them touches the days of this finding. */
    boolean touch(WeighedFinding finding) {
        int last = lastBegunBy(finding.to());
        return last >= 0 && latestEnd[last] >= finding.from();
    }

    /** Whether any of them with another key touches the days of this finding, whose key is given. */
    boolean touchedByOther(WeighedFinding finding, String key) {
        int last = lastBegunBy(finding.to());
        if (last < 0) {
            return false;
        }
        int end = latestKey[last].equals(key) ? latestEndOfOthers[last] : latestEnd[last];
        return end >= finding.from();
    }

    /** Index of the last that begins on or before the day; -1 when none does. */
    private int lastBegunBy(int day) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
