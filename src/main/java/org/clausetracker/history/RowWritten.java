package org.clausetracker.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row that an edit wrote. A row that it wrote twice stands here twice, each time as it was before and after the edit.
 *
 * @param table of the row
 * @param key values of the columns of its primary key
 * @param operation what was done with it
 * @param version of the row that was written, or removed
 * @param before its columns before the edit, without what is empty; null: it was not there
 * @param after its columns after the edit, without what is empty; null: it is not there any more
 */
public record RowWritten(
        String table,
        List<String> key,
        RowOperation operation,
        int version,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after) {}
