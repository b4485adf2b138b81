package org.clausetracker.review;

import java.util.List;
import org.clausetracker.editing.StatusPreview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a decision, or was decided, with what it would change.
 *
 * @param item as the queue has it
 * @param wouldChange for each agreement that it concerns the clauses that would have another headline on some day if it were
 *     accepted; null: not known, as the operation says
 */
public record ReviewDetail(ReviewItem item, @Schema(nullable = true) @Nullable List<StatusPreview> wouldChange) {

    public ReviewDetail {
        wouldChange = wouldChange == null ? null : List.copyOf(wouldChange);
    }
}
