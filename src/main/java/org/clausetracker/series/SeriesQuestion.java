package org.clausetracker.series;

import java.util.List;
import java.util.Optional;
import org.clausetracker.request.DayRange;

/**
 * Which findings a series counts, and how.
 *
 * @param agreement slug of the agreement
 * @param clause label of the clause; empty: all findings of the agreement
 * @param by what it is split by, at most two
 * @param interval how long the intervals are
 * @param clock which date counts
 * @param days the first and the last interval are those that hold its ends
 */
public record SeriesQuestion(
        String agreement,
        Optional<String> clause,
        List<Dimension> by,
        SeriesInterval interval,
        SeriesClock clock,
        DayRange days) {

    /** Whether the counts that are kept answer it. */
    boolean isKept() {
        return interval == SeriesInterval.MONTH && by.stream().allMatch(Dimension::isKept);
    }
}
