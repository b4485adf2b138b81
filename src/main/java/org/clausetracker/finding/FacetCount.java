package org.clausetracker.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many findings of a list have one value.
 *
 * @param value the value; null: findings that have none, such as those that name nobody
 * @param count how many, at least 1
 */
public record FacetCount(
        @Schema(examples = "BREACH", nullable = true) @Nullable String value, @Schema(examples = "92") long count) {}
