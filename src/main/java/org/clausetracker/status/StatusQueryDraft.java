package org.clausetracker.status;

import java.util.ArrayList;
import java.util.List;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Many clauses whose status is asked for by the same clocks, as text.
 *
 * @param asOf the day asked about; null: today in each agreement's zone
 * @param publishedBy only what was public by this day counts; null: asOf
 * @param recordedBy only what this database held at this instant, or at the end of this day in UTC, counts; null: now
 * @param pairs the clauses, at most 500
 */
public record StatusQueryDraft(
        @Schema(examples = "2023-03-01", nullable = true) @Nullable String asOf,
        @Schema(examples = "2023-03-01", nullable = true) @Nullable String publishedBy,
        @Schema(examples = "2026-11-22T10:00:00Z", nullable = true) @Nullable String recordedBy,
        @Schema(required = true, maxItems = StatusQueryDraft.MOST_PAIRS) @Nullable List<@Nullable Pair> pairs) {

    /** The most clauses of one query. */
    public static final int MOST_PAIRS = 500;

    /**
     * A clause by its address, as text.
     *
     * @param agreement slug of the agreement
     * @param clause label of the clause
     */
    @Schema(name = "StatusQueryPair", description = "One clause that is asked for.")
    public record Pair(
            @Schema(description = "Slug of the agreement.", examples = "nk-ceasefire-2020-11-10", required = true)
                    @Nullable
                    String agreement,
            @Schema(description = "Label of the clause.", examples = "6", required = true) @Nullable String clause) {}

    /** @throws Rejected when there are none, too many, or one of them is not complete */
    List<ClauseRef> clauses() {
        if (pairs == null) {
            throw new Rejected("$.pairs", "pairs must be given: a list of objects with agreement and clause.");
        }
        if (pairs.size() > MOST_PAIRS) {
            throw new Rejected("$.pairs", "pairs may hold at most " + MOST_PAIRS + " clauses.");
        }
        List<ClauseRef> clauses = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            String agreement = pair == null ? null : pair.agreement();
            String clause = pair == null ? null : pair.clause();
            if (isMissing(agreement)) {
                errors.add(new FieldError("$.pairs[" + i + "].agreement", "agreement must be given."));
            }
            if (isMissing(clause)) {
                errors.add(new FieldError("$.pairs[" + i + "].clause", "clause must be given."));
            }
            clauses.add(new ClauseRef(String.valueOf(agreement), String.valueOf(clause)));
        }
        if (!errors.isEmpty()) {
            throw new Rejected(errors);
        }
        return clauses;
    }

    /** No name holds a NUL character, and the database would not take one. */
    private static boolean isMissing(@Nullable String name) {
        return name == null || name.isBlank() || name.indexOf('\0') >= 0;
    }
}
