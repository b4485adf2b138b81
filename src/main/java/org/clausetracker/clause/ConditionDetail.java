package org.clausetracker.clause;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What must first be so for a duty to be in force.
 *
 * @param text the condition in words
 * @param metOn day from which it was met; null: never yet
 */
public record ConditionDetail(
        String text, @Schema(examples = "2022-08-26", nullable = true) @Nullable LocalDate metOn) {
    /** The same as it was known by a day. */
    ConditionDetail knownBy(LocalDate day) {
        return new ConditionDetail(text, metOn != null && metOn.isAfter(day) ? null : metOn);
    }
}
