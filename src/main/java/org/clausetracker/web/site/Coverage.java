package org.clausetracker.web.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausetracker.agreement.CoverageDetail;
import org.jspecify.annotations.Nullable;

/**
 * How far an agreement has been coded, and what its silence on a day is worth.
 *
 * @param notes what is stated, in the order recorded; empty: nothing
 * @param day the day that a view is about
 */
public record Coverage(List<CoverageDetail> notes, LocalDate day) {

    /** The last day that is surely coded; null where it is not stated. */
    public @Nullable LocalDate codedUntil() {
        return notes.stream()
                .map(note -> note.codedUntil().from())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether the day lies after all that was coded. */
    public boolean isBehind() {
        return Optional.ofNullable(codedUntil()).filter(day::isAfter).isPresent();
    }

    /** Whether a silence on the day may be that of the record: nothing is stated, or the day was not coded. */
    public boolean mayBeOurs() {
        return notes.isEmpty() || isBehind();
    }
}
