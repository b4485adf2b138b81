package org.clausetracker.imports;

import org.jspecify.annotations.Nullable;

/**
 * A record that was changed by hand since its last import, and of which the bundle says something else.
 *
 * @param path where in the bundle, as a JSON path from the root: {@code $.findings[12]}
 * @param record kind and id of the record, as in {@code finding f1}
 * @param message what differs, and what became of it
 */
public record ImportConflict(String path, @Nullable String record, String message) {

    @Override
    public String toString() {
        return path + " " + message + (record == null ? "" : " (" + record + ")");
    }
}
