package org.clausetracker.web.draw;

import java.time.LocalDate;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * One finding, before it has its place in a drawing.
 *
 * @param id id of the finding, whose card stands on the page
 * @param statement id of the statement that it reads
 * @param kind what it says
 * @param counted whether it counts
 * @param date when, as exactly as known; null where that is not known
 * @param isEvent whether that is when it happened; otherwise it is when it was said
 * @param lasted the last day of what had not ended when it was stated; null where it says nothing of the kind
 * @param text what it says, about whom and when
 */
public record Report(
        String id,
        String statement,
        FindingKind kind,
        boolean counted,
        @Nullable ImpreciseDate date,
        boolean isEvent,
        @Nullable LocalDate lasted,
        String text) {

    /** The first day that it may be about; null where none is known. */
    public @Nullable LocalDate first() {
        return date == null ? null : date.from();
    }

    /** The last day that it may be about, or that it lasted to. */
    public @Nullable LocalDate last() {
        if (date == null) {
            return null;
        }
        return lasted != null && lasted.isAfter(date.to()) ? lasted : date.to();
    }

    /** Whether any of its days is in sight. */
    boolean isIn(TimeScale scale) {
        LocalDate first = first();
        LocalDate last = last();
        return first != null && last != null && scale.shows(first, last);
    }
}
