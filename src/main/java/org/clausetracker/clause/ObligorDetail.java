package org.clausetracker.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A party that owes a commitment.
 *
 * @param party slug of the party
 * @param namedInText whether the text names it; otherwise it is inferred
 */
public record ObligorDetail(
        @Schema(examples = "armenia") String party, @Schema(examples = "true") boolean namedInText) {}
