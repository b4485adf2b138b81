package org.clausetracker.imports;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a bundle.
 *
 * @param path where, as a JSON path from the root: {@code $.findings[12].about[0]}
 * @param message what is wrong there, and what would be right
 * @param record kind and id of the innermost record around it, as in {@code statement st1}; null where there is none
 */
public record BundleError(String path, String message, @Nullable String record) {

    @Override
    public String toString() {
        return path + " " + message + (record == null ? "" : " (" + record + ")");
    }
}
