package org.clausetracker.web.draw;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.status.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * A clause's status over time, as known today.
 *
 * @param rows each status with its first day, the oldest first
 */
public record StatusTimeline(List<TimelineRow> rows) {

    /**
     * The first day from which the status has been the same without a break.
     *
     * @param headline the status
     * @param day the day up to which it has been the same
     * @param first the first day of the agreement
     * @return null where the status is another one, or began before the agreement
     */
    public @Nullable LocalDate since(Headline headline, LocalDate day, LocalDate first) {
        LocalDate since = null;
        for (TimelineRow row : rows) {
            if (row.from().isAfter(day)) {
                break;
            }
            if (row.headline() != headline) {
                since = null;
            } else if (since == null) {
                since = row.from();
            }
        }
        return since == null || since.isBefore(first) ? null : since;
    }

    /**
     * The same as bars.
     *
     * @param today the last day that is told of; what comes after it is foretold
     */
    public Strip strip(TimeScale scale, int height, LocalDate today) {
        return Strip.of(rows, scale, height, today);
    }
}
