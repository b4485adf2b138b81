package org.clausetracker.clause;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day of a list of clauses, and what was known.
 *
 * @param day the day asked about; empty: today in the agreement's zone
 * @param publishedBy only what was public by this day counts; empty: the day asked about, so no hindsight
 */
public record BoardDays(Optional<LocalDate> day, Optional<LocalDate> publishedBy) {

    /** Whether what was public on another day than the one asked about counts. */
    public boolean hindsight() {
        return publishedBy.isPresent() && !day.equals(publishedBy);
    }
}
