package org.clausetracker.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record that a proposal and the record no longer agree about.
 *
 * @param field name of the field
 * @param base what it was in the version that the proposal was made for; null: nothing
 * @param current what it is now; null: nothing
 * @param proposed what it was to be; null: nothing
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OvertakenField(
        @Schema(examples = "itemGrade") String field,
        @Schema(nullable = true) @Nullable Object base,
        @Schema(nullable = true) @Nullable Object current,
        @Schema(nullable = true) @Nullable Object proposed) {}
