package org.clausetracker.web.history;

import java.util.List;
import org.clausetracker.history.EditOfVersion;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the versions of a record shows.
 *
 * @param name of the record
 * @param back address of the record
 * @param path of the page and, below the root of the API, of the same as JSON
 * @param versions the newest first
 * @param next where the next page begins; null on the last
 */
public record HistoryView(String name, String back, String path, List<ShownVersion> versions, @Nullable String next) {

    /**
     * One version.
     *
     * @param number of the version; 0 where versions were not counted yet
     * @param when it was recorded
     * @param isPresent whether it is the present one
     * @param isFirst whether there is none before it
     * @param edit who made it and why; null where it was recorded before there were edits
     * @param differences from the version before
     */
    public record ShownVersion(
            int number,
            String when,
            boolean isPresent,
            boolean isFirst,
            @Nullable EditOfVersion edit,
            List<FieldDifference> differences) {}
}
