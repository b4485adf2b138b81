package org.clausetracker.status;

import java.time.LocalDate;
import java.util.Map;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days on which a clause's status is the same, seen without hindsight.
 *
 * @param from first day
 * @param until day after the last one; null: nothing recorded so far ends it
 * @param headline headline of the clause
 * @param counts how many commitments have each headline
 * @param assessed what can be said, and of how much
 */
public record TimelineRow(
        LocalDate from,
        @Nullable LocalDate until,
        Headline headline,
        Map<Headline, Integer> counts,
        Assessed assessed) {}
