package org.clausetracker.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The periods of one list, of which no two may share a day. */
public final class Periods {

    private record Period(LocalDate from, LocalDate until, JsonPart element) {}

    private final List<Period> periods = new ArrayList<>();

    /** Takes a period; an end that is missing is open. */
    public void add(@Nullable LocalDate from, @Nullable LocalDate until, JsonPart element) {
        periods.add(new Period(from == null ? LocalDate.MIN : from, until == null ? LocalDate.MAX : until, element));
    }

    /** Reports each period that begins before an earlier one has ended. */
    public void reportOverlaps(String message) {
        periods.sort(Comparator.comparing(Period::from));
        LocalDate free = LocalDate.MIN;
        boolean taken = false;
        for (Period period : periods) {
            if (taken && !period.from.isAfter(free)) {
                period.element.report(message);
            }
            free = taken && free.isAfter(period.until) ? free : period.until;
            taken = true;
        }
    }
}
