package org.clausetracker.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a status answer is what the rule says.
 *
 * @param match whether every field is the same
 * @param firstDifference the first field that is not; null when all are the same
 */
public record Verification(boolean match, @Schema(nullable = true) @Nullable Difference firstDifference) {

    /**
     * A field that differs.
     *
     * @param field JSON path of the field
     * @param given its value in the answer given, any JSON; null when it is absent there
     * @param derived its value in the answer derived, any JSON; null when it is absent there
     */
    public record Difference(
            @Schema(examples = "$.commitments[0].headline") String field,
            @Nullable Object given,
            @Nullable Object derived) {}
}
