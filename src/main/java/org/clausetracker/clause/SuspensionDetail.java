package org.clausetracker.clause;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a commitment is not owed. Entries with the same first day are versions of one suspension: in force
 * is the one announced last. Its days are imprecise dates, and count from the last day they may mean.
 *
 * @param from first day
 * @param until last day; null: open-ended
 * @param announcedOn day from which it was known; null: its first day, and not before
 * @param untilAnnouncedOn day from which its last day was known; null: the last day itself
 * @param note editor's note
 */
public record SuspensionDetail(
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, examples = "2024-10-29")
                ImpreciseDate from,
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, nullable = true)
                @Nullable
                ImpreciseDate until,
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, nullable = true)
                @Nullable
                ImpreciseDate announcedOn,
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, nullable = true)
                @Nullable
                ImpreciseDate untilAnnouncedOn,
        @Schema(nullable = true) @Nullable String note) {
    /** Whether it was known by a day. */
    boolean isKnownBy(LocalDate day) {
        return !(announcedOn == null ? from : announcedOn).to().isAfter(day);
    }

    /** The same as it was known by a day: perhaps without an end, and without the editor's note, which is of today. */
    SuspensionDetail knownBy(LocalDate day) {
        ImpreciseDate end = untilAnnouncedOn == null ? until : untilAnnouncedOn;
        boolean ended = end != null && !end.to().isAfter(day);
        return new SuspensionDetail(from, ended ? until : null, announcedOn, ended ? untilAnnouncedOn : null, null);
    }
}
