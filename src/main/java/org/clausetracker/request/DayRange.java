package org.clausetracker.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A range of days, both ends included, either open.
 *
 * @param from the first day; empty: from the beginning
 * @param to the last day; empty: to the end
 * @param match which imprecise dates match it
 */
public record DayRange(Optional<LocalDate> from, Optional<LocalDate> to, Match match) {

    /** How a date that may mean several days is matched with a range. */
    public enum Match {
        /** It may lie in the range. */
        OVERLAP(""),
        /** It lies in the range, whichever of its days is meant. */
        WITHIN("RANGE"),
        /** It lies in the range and is exact to the day. */
        EXACT("DAY");

        private final String precision;

        Match(String precision) {
            this.precision = precision;
        }

        /** How a request asks for it; empty for what it need not ask for. */
        String precision() {
            return precision;
        }
    }

    /** A range that imprecise dates match by overlap. */
    public DayRange(Optional<LocalDate> from, Optional<LocalDate> to) {
        this(from, to, Match.OVERLAP);
    }

    /** Every day. */
    public static DayRange always() {
        return new DayRange(Optional.empty(), Optional.empty());
    }

    /** The same days, but matched by other dates. */
    public DayRange matchedBy(Match other) {
        return new DayRange(from, to, other);
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
