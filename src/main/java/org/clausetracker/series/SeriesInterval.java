package org.clausetracker.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long the intervals of a series are. */
public enum SeriesInterval {
    /** Calendar months. */
    MONTH {
        @Override
        LocalDate start(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate next(LocalDate start) {
            return start.plusMonths(1);
        }
    },
    /** Weeks from Monday to Sunday. */
    WEEK {
        @Override
        LocalDate start(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate next(LocalDate start) {
            return start.plusWeeks(1);
        }
    },
    /** Calendar days. */
    DAY {
        @Override
        LocalDate start(LocalDate day) {
            return day;
        }

        @Override
        LocalDate next(LocalDate start) {
            return start.plusDays(1);
        }
    };

    /** How a request asks for it. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** First day of the interval that holds a day. */
    abstract LocalDate start(LocalDate day);

    /** First day of the next interval. */
    abstract LocalDate next(LocalDate start);
}
