package org.clausetracker.editing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.clausetracker.journal.StatusChange;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a write has done.
 *
 * @param type kind of the record: {@code finding}, {@code statement} and so on
 * @param id its name; of a clause {@code agreement/label}, of a commitment {@code agreement/label.letter}
 * @param version its version now; of a proposal that of the record it was made against
 * @param edit what to cite: the id of the edit; absent where all was stored already as it was given
 * @param proposal id of the proposal, where the record was accepted and somebody else has to decide first
 * @param changed clauses that have another headline today
 * @param record the record as it is now, in the form in which it is written; of a proposal as it is to be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenRecord(
        String type,
        String id,
        int version,
        @Schema(nullable = true) @Nullable UUID edit,
        @Schema(nullable = true) @Nullable UUID proposal,
        List<StatusChange> changed,
        @Schema(implementation = Object.class, type = SchemaType.OBJECT) ObjectNode record) {

    public WrittenRecord {
        changed = List.copyOf(changed);
    }
}
