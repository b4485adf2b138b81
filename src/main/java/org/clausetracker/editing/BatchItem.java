package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One record of those that are written together.
 *
 * @param op what is done; required
 * @param type kind of the record; required
 * @param ref name by which later items may call the record, as {@code "$ref:name"} in place of its id; absent: none
 * @param in what a new clause or commitment is part of: an agreement, or a clause as {@code agreement/label}
 * @param id name of the record that is corrected: of a clause {@code agreement/label}, of a commitment
 *     {@code agreement/label.letter}
 * @param version of the record that was seen, where it is corrected
 * @param body the record in the form in which it is written, or a merge patch of it; required
 */
public record BatchItem(
        @Nullable Operation op,
        @Nullable RecordKind type,
        @Nullable String ref,
        @Nullable String in,
        @Nullable String id,
        @Nullable Integer version,
        @Schema(implementation = Object.class, type = SchemaType.OBJECT) @Nullable ObjectNode body) {

    /** What is done with a record. */
    public enum Operation {
        /** It is entered, and must not be there yet. */
        CREATE,
        /** It is there, and is corrected. */
        CORRECT
    }
}
