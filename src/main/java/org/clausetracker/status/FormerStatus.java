package org.clausetracker.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.TimelinePoint;
import org.jspecify.annotations.Nullable;

/**
 * What was kept of a clause before it was computed anew.
 *
 * @param restart first day that has to be computed: the day asked for, or the first of all days where what is kept is not to be
 *     built on
 * @param current what was kept of the day last computed; null: nothing
 * @param timeline what was kept of the days from the restart on, of the day before it and of the days since the last
 *     computation; the oldest stretch first
 */
record FormerStatus(LocalDate restart, @Nullable Current current, List<TimelineRow> timeline) {

    /**
     * What was kept of the day last computed.
     *
     * @param nextOn day of the change foretold; null: none
     * @param nextTo headline from then on
     * @param rule version of the rule by which it was computed; null: not known
     * @param sound whether it can be built on: it is of the rule in force, and nobody has given it up
     */
    record Current(
            LocalDate computedFor,
            @Nullable LocalDate nextOn,
            @Nullable Headline nextTo,
            @Nullable String rule,
            boolean sound) {}

    /** The headline that was kept for a day; empty when none was. */
    Optional<Headline> on(LocalDate day) {
        return on(timeline, day).map(TimelineRow::headline);
    }

    static Optional<TimelineRow> on(List<TimelineRow> timeline, LocalDate day) {
        return timeline.stream()
                .filter(row -> !row.from().isAfter(day)
                        && (row.until() == null || row.until().isAfter(day)))
                .findFirst();
    }

    /** The timeline with what was computed from the restart on; the stretch that spans it is cut or goes on. */
    List<TimelineRow> continued(List<TimelinePoint> points) {
        List<TimelineRow> rows = new ArrayList<>();
        for (TimelineRow row : timeline) {
            if (row.from().isBefore(restart)) {
                rows.add(row);
            }
        }
        for (int i = 0; i < points.size(); i++) {
            LocalDate until = i + 1 < points.size() ? points.get(i + 1).on() : null;
            TimelineRow next = new TimelineRow(
                    points.get(i).on(),
                    until,
                    points.get(i).outcome().headline(),
                    points.get(i).outcome().counts(),
                    points.get(i).outcome().assessed());
            TimelineRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && isSame(last, next)) {
                rows.set(rows.size() - 1, until(last, until));
            } else {
                if (last != null) {
                    rows.set(rows.size() - 1, until(last, next.from()));
                }
                rows.add(next);
            }
        }
        return rows;
    }

    private static TimelineRow until(TimelineRow row, @Nullable LocalDate until) {
        return new TimelineRow(row.from(), until, row.headline(), row.counts(), row.assessed());
    }

    /** Also the order of the commitments is shown. */
    private static boolean isSame(TimelineRow one, TimelineRow other) {
        return one.headline() == other.headline()
                && one.assessed().equals(other.assessed())
                && List.copyOf(one.counts().entrySet())
                        .equals(List.copyOf(other.counts().entrySet()));
    }
}
