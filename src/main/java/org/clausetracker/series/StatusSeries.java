package org.clausetracker.series;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many clauses of an agreement had which headline, seen without hindsight.
 *
 * @param agreement slug of the agreement
 * @param interval how long the intervals are
 * @param days the day that each count is about: the last one of its interval, but none after the range
 * @param forecastFrom the first of these days after today: from it on, what holds if nobody says anything more; null: there
 *     is none
 * @param lines one line for each headline that occurs, the worst first
 */
public record StatusSeries(
        @Schema(examples = "nk-ceasefire-2020-11-10") String agreement,
        @Schema(
                        examples = "month",
                        enumeration = {"month", "week", "day"})
                String interval,
        List<LocalDate> days,
        @Schema(nullable = true) @Nullable LocalDate forecastFrom,
        List<StatusLine> lines) {

    /**
     * The clauses of one headline.
     *
     * @param headline the headline
     * @param group colour group of the headline
     * @param counts clauses on each day
     */
    public record StatusLine(Headline headline, Group group, List<Long> counts) {}
}
