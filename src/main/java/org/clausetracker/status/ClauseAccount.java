package org.clausetracker.status;

import java.util.List;

/**
 * All that can be told of the status of one clause.
 *
 * @param verdict the status with its reasons and with what did not count, and who says so
 * @param told the clause alone as each voice tells it
 * @param timeline the stretches of days on which it had one status, the oldest first, seen without hindsight
 * @param changes each change of it on the days of interest, the oldest first, seen without hindsight
 */
public record ClauseAccount(ToldStatus verdict, Matrix told, List<TimelineRow> timeline, List<HeadlineChange> changes) {

    /** The status with its reasons. */
    public ClauseStatusDetail status() {
        return verdict.status();
    }
}
