package org.clausetracker.codebook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a field, or each of its values, means.
 *
 * @param name the field or group of values
 * @param definition what the field itself means; null where only its values are defined
 * @param values its values in order; empty where it has none of its own
 */
public record CodebookSection(
        @Schema(examples = "findingKind") String name,
        @Schema(nullable = true) @Nullable String definition,
        List<CodebookValue> values) {

    /**
     * One value.
     *
     * @param value the value as it stands in every answer
     * @param definition what it means
     */
    public record CodebookValue(
            @Schema(examples = "BREACH") String value,
            @Schema(examples = "Says that a duty was broken or left undone.") String definition) {}
}
