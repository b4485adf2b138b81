package org.clausetracker.imports;

import org.clausetracker.clause.Headline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clause whose headline an import changes, as it stands on the day of the import.
 *
 * @param agreement slug of the agreement
 * @param clause label of the clause
 * @param from headline before the import; null: the clause was not here
 * @param to headline after it; null: none is kept
 */
public record HeadlineShift(
        @Schema(examples = "nk-ceasefire-2020-11-10") String agreement,
        @Schema(examples = "6") String clause,
        @Schema(nullable = true) @Nullable Headline from,
        @Schema(nullable = true) @Nullable Headline to) {}
