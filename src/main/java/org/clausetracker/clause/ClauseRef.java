package org.clausetracker.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A clause by its address.
 *
 * @param agreement slug of the agreement
 * @param label number of the point as printed
 */
public record ClauseRef(
        @Schema(examples = "nk-ceasefire-2020-11-10") String agreement, @Schema(examples = "6") String label) {}
