package org.clausetracker.imports;

/**
 * One thing that is wrong in a bundle.
 *
 * @param path where, as a JSON path from the root: {@code $.findings[12].about[0]}
 * @param message what is wrong there, and what would be right
 */
public record BundleError(String path, String message) {

    @Override
    public String toString() {
        return path + " " + message;
    }
}
