package org.clausetracker.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clausetracker.clause.Headline;
import org.clausetracker.editing.StatusPreview.ChangedClause;
import org.clausetracker.editing.StatusPreview.ChangedDays;
import org.clausetracker.status.TimelineRow;
import org.jspecify.annotations.Nullable;

/** Finds the days on which two timelines of a clause differ. */
final class TimelineDifference {

    private TimelineDifference() {}

    static List<ChangedClause> of(
            Map<String, List<TimelineRow>> now, Map<String, List<TimelineRow>> then, LocalDate day) {
        List<ChangedClause> changed = new ArrayList<>();
        TreeSet<String> labels = new TreeSet<>(now.keySet());
        labels.addAll(then.keySet());
        for (String label : labels) {
            List<TimelineRow> before = now.getOrDefault(label, List.of());
            List<TimelineRow> after = then.getOrDefault(label, List.of());
            List<ChangedDays> days = days(before, after);
            if (!days.isEmpty()) {
                changed.add(new ChangedClause(label, on(before, day), on(after, day), days));
            }
        }
        return changed;
    }

    private static List<ChangedDays> days(List<TimelineRow> now, List<TimelineRow> then) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (List<TimelineRow> rows : List.of(now, then)) {
            for (TimelineRow row : rows) {
                turns.add(row.from());
                if (row.until() != null) {
                    turns.add(row.until());
                }
            }
        }
        List<ChangedDays> days = new ArrayList<>();
        for (LocalDate from : turns) {
            Headline before = on(now, from);
            Headline after = on(then, from);
            if (before == after) {
                continue;
            }
            LocalDate until = turns.higher(from);
            ChangedDays last = days.isEmpty() ? null : days.get(days.size() - 1);
            if (last != null && from.equals(last.until()) && last.now() == before && last.then() == after) {
                days.set(days.size() - 1, new ChangedDays(last.from(), until, before, after));
            } else {
                days.add(new ChangedDays(from, until, before, after));
            }
        }
        return days;
    }

    private static @Nullable Headline on(List<TimelineRow> rows, LocalDate day) {
        for (TimelineRow row : rows) {
            if (!row.from().isAfter(day) && (row.until() == null || row.until().isAfter(day))) {
                return row.headline();
            }
        }
        return null;
    }
}
