package org.clausetracker.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.request.DayRange;

/**
 * Which deadlines a list shows; values of one set are alternatives, the components must all match.
 *
 * @param agreements slugs of agreements; empty: any
 * @param due days on which they are due by the version in force
 * @param states where they stand; empty: anywhere
 * @param asOf the day of the verdicts; empty: today in UTC, or the day before where
 *     that has not ended in the zone of the agreement
 * @param publishedBy only what was public by this day counts; empty: the day of the verdicts, which is no hindsight
 */
public record DeadlineFilter(
        Set<String> agreements,
        DayRange due,
        Set<DeadlineState> states,
        Optional<LocalDate> asOf,
        Optional<LocalDate> publishedBy) {}
