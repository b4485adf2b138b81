package org.clausetracker.clause;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a commitment is not owed.
 *
 * @param from first day
 * @param until last day; null: open-ended
 * @param note editor's note
 */
public record SuspensionDetail(
        LocalDate from,
        @Schema(nullable = true) @Nullable LocalDate until,
        @Schema(nullable = true) @Nullable String note) {}
