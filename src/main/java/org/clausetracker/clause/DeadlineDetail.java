package org.clausetracker.clause;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of a commitment's deadline. Its days are imprecise dates, and count from the last day they may mean.
 *
 * @param due last day on which the act is in time; it is overdue only after the last day this may mean
 * @param announcedOn day on which this version became known
 * @param basis the words or the decision that set it
 * @param url where that was published
 */
public record DeadlineDetail(
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, examples = "2020-11-25")
                ImpreciseDate due,
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, examples = "2020-11-15")
                ImpreciseDate announcedOn,
        String basis,
        @Schema(nullable = true) @Nullable String url) {
    /** Whether this version was known by a day. */
    boolean isKnownBy(LocalDate day) {
        return !announcedOn.to().isAfter(day);
    }
}
