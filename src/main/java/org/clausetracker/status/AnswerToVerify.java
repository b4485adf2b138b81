package org.clausetracker.status;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clause's status as it was answered, to be verified. Named here is what says which answer it is; every other field is
 * compared with the one derived, and one left out is the same as null.
 *
 * @param agreement slug of the agreement
 * @param clause label of the clause
 * @param asOf the day the answer is about
 * @param publishedBy only what was public by this day counted
 * @param recordedBy only what was recorded by this instant counted; null: everything recorded so far
 */
// for the description of the API; an answer is compared field by field, as it was given
@Schema(additionalProperties = Schema.True.class)
public record AnswerToVerify(
        @Schema(required = true) String agreement,
        @Schema(required = true) String clause,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) LocalDate publishedBy,
        @Schema(nullable = true) @Nullable Instant recordedBy) {}
