package org.clausetracker.editing;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What findings would change of the statuses of an agreement, seen without hindsight.
 *
 * @param agreement slug of the agreement
 * @param asOf the day asked about
 * @param clauses clauses of which a day would have another headline; no others
 */
public record StatusPreview(
        @Schema(examples = "nk-ceasefire-2020-11-10") String agreement, LocalDate asOf, List<ChangedClause> clauses) {

    public StatusPreview {
        clauses = List.copyOf(clauses);
    }

    /**
     * A clause of which days would have another headline.
     *
     * @param clause label of the clause
     * @param now headline on the day asked about; null: none that day
     * @param then what it would be; null: none
     * @param days stretches of days that differ, the oldest first
     */
    public record ChangedClause(
            @Schema(examples = "6") String clause,
            @Schema(nullable = true) @Nullable Headline now,
            @Schema(nullable = true) @Nullable Headline then,
            List<ChangedDays> days) {

        public ChangedClause {
            days = List.copyOf(days);
        }
    }

    /**
     * Days of which each has the one headline now and would have the other.
     *
     * @param from the first of them
     * @param until the day behind the last one; null: nothing recorded so far ends them
     * @param now headline now; null: none
     * @param then what it would be; null: none
     */
    public record ChangedDays(
            LocalDate from,
            @Schema(nullable = true) @Nullable LocalDate until,
            @Schema(nullable = true) @Nullable Headline now,
            @Schema(nullable = true) @Nullable Headline then) {}
}
