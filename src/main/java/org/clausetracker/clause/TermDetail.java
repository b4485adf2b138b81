package org.clausetracker.clause;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A later version of the end of a commitment's term. Its days are imprecise dates, and count from the last day they may
 * mean.
 *
 * @param until last day on which it is owed; null: it has no end any more
 * @param announcedOn day from which this version was known; null: from the start
 */
public record TermDetail(
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, nullable = true)
                @Nullable
                ImpreciseDate until,
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, nullable = true)
                @Nullable
                ImpreciseDate announcedOn) {
    /** Whether this version was known by a day. */
    boolean isKnownBy(LocalDate day) {
        return announcedOn == null || !announcedOn.to().isAfter(day);
    }
}
