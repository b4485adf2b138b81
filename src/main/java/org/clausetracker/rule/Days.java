package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calendar days as numbers, counted from 1970-01-01, so that the rule compares days without touching the calendar. */
final class Days {

    /** A day that never comes. */
    static final int NEVER = Integer.MAX_VALUE;

    /** A day before all others. */
    static final int ALWAYS = Integer.MIN_VALUE;

    private int[] days = new int[16];
    private int size;

    static int of(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    static int orNever(@Nullable LocalDate day) {
        return day == null ? NEVER : of(day);
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** Adds the day that comes so many days after another; adds nothing when that other never comes. */
    void add(int day, int daysLater) {
        if (day == NEVER) {
            return;
        }
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
        }
        days[size++] = day + daysLater;
    }

    void add(int day) {
        add(day, 0);
    }

    /** All days of several collections. */
    static Days of(Days... collections) {
        Days all = new Days();
        for (Days days : collections) {
            for (int i = 0; i < days.size; i++) {
                all.add(days.days[i]);
            }
        }
        return all;
    }

    /** Whether the day is one of these. */
    boolean holds(int day) {
        return Arrays.stream(days, 0, size).anyMatch(one -> one == day);
    }

    /** The days after the first and not after the last bound, ascending, each once. */
    int[] within(int after, int last) {
        return Arrays.stream(days, 0, size)
                .filter(day -> day > after && day <= last)
                .sorted()
                .distinct()
                .toArray();
    }
}
