package org.clausetracker.imports;

import org.jspecify.annotations.Nullable;

/**
 * Something in a bundle that contradicts itself, or that will not count. It was loaded all the same.
 *
 * @param path where, as a JSON path from the root: {@code $.findings[12].reporterRole}
 * @param record kind and id of the record, as in {@code finding f1}; null where there is none
 * @param reason what does not fit, and what follows from it
 */
public record ImportWarning(String path, @Nullable String record, String reason) {

    @Override
    public String toString() {
        return path + " " + reason + (record == null ? "" : " (" + record + ")");
    }
}
