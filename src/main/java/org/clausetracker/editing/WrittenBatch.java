package org.clausetracker.editing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.clausetracker.journal.StatusChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was written together.
 *
 * @param edit what to cite: the id of the edit
 * @param items what came of each item, in their order
 * @param changed clauses that have another headline today
 */
public record WrittenBatch(UUID edit, List<WrittenItem> items, List<StatusChange> changed) {

    public WrittenBatch {
        items = List.copyOf(items);
        changed = List.copyOf(changed);
    }

    /**
     * What came of one item.
     *
     * @param index place of the item, from 0
     * @param type kind of the record: {@code finding}, {@code statement} and so on
     * @param id its name
     * @param version its version now; of a proposal that of the record it was made against
     * @param proposal id of the proposal, where somebody else has to decide first; else absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WrittenItem(
            @Schema(examples = "0") int index,
            @Schema(examples = "source") String type,
            @Schema(examples = "reuters-2022-09-23") String id,
            @Schema(examples = "1", minimum = "1") int version,
            @Schema(nullable = true) @Nullable UUID proposal) {}
}
