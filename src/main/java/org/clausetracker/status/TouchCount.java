package org.clausetracker.status;

import java.util.Collection;

/**
 * Counts how many of a fixed set of findings touch given days. A finding misses them when it ends before or begins
 * after, never both, so two sorted lists of days answer it by two binary searches instead of a look at every finding.
 */
final class TouchCount {

    private final int[] starts;
    private final int[] ends;

    TouchCount(Collection<WeighedFinding> findings) {
        starts = findings.stream().mapToInt(WeighedFinding::from).sorted().toArray();
        ends = findings.stream().mapToInt(WeighedFinding::to).sorted().toArray();
    }

    /** How many touch the days of this finding, itself included if it is one of them. */
    int touching(WeighedFinding finding) {
        return below(starts, finding.to() + 1) - below(ends, finding.from());
    }

    /** How many of the sorted days lie before the given one. */
    private static int below(int[] sorted, int day) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
