package org.clausetracker.paging;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A range of days, both ends included, either open.
 *
 * @param from the first day; empty: from the beginning
 * @param to the last day; empty: to the end
 * @param exact whether only dates that are exact to the day match it
 */
public record DayRange(Optional<LocalDate> from, Optional<LocalDate> to, boolean exact) {

    /** A range that imprecise dates match by overlap. */
    public DayRange(Optional<LocalDate> from, Optional<LocalDate> to) {
        this(from, to, false);
    }

    /** Every day. */
    public static DayRange always() {
        return new DayRange(Optional.empty(), Optional.empty());
    }

    /** The same days, but matched only by dates that are exact to the day. */
    public DayRange exactly() {
        return new DayRange(from, to, true);
    }

    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether it sets any bound. */
    public boolean isBounded() {
        return from.isPresent() || to.isPresent();
    }

    boolean isReversed() {
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    }
}
