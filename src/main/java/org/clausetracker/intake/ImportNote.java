package org.clausetracker.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an import says of one place in its bundle.
 *
 * @param number its place among those of its kind in the order of the bundle, from 1
 * @param path where, as a JSON path from the root of the bundle
 * @param record kind and id of the record it is in; null: in none
 * @param message what is wrong or does not fit, and what follows from it
 */
public record ImportNote(
        @Schema(examples = "1") int number,
        @Schema(examples = "$.findings[0].excerpt") String path,
        @Schema(examples = "finding f1", nullable = true) @Nullable String record,
        @Schema(examples = "does not stand in the text of the statement 'st1'") String message) {

    @Override
    public String toString() {
        return path + " " + message + (record == null ? "" : " (" + record + ")");
    }
}
