package org.clausetracker.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How many findings may lie in the same intervals and have the same values.
 *
 * @param first first day of the first interval; empty: their date is not known
 * @param last first day of the last interval; empty: their date is not known
 * @param values of the dimensions, in the order asked for
 * @param findings how many, at least 1
 */
record FindingCount(Optional<LocalDate> first, Optional<LocalDate> last, List<String> values, long findings) {

    /** Whether they lie in one interval for certain. */
    boolean isPrecise() {
        return first.isPresent() && first.equals(last);
    }

    /** Whether they may lie in an interval from the one to the other. */
    boolean overlaps(Optional<LocalDate> from, Optional<LocalDate> to) {
        return first.isPresent()
                && last.isPresent()
                && from.map(start -> !last.get().isBefore(start)).orElse(true)
                && to.map(start -> !first.get().isAfter(start)).orElse(true);
    }
}
