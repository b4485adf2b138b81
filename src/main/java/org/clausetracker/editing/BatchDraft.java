package org.clausetracker.editing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Records that are written together: all of them or none.
 *
 * @param reason why they are written; required
 * @param items what is written, in order; 1 to 1,000
 */
public record BatchDraft(
        @Schema(examples = "The report of March, read by two.") @Nullable String reason,
        @Nullable List<BatchItem> items) {}
