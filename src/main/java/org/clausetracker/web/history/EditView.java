package org.clausetracker.web.history;

import java.util.List;
import org.clausetracker.history.EditDetail;
import org.clausetracker.history.RowWritten;
import org.clausetracker.history.ToldChange;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one edit shows.
 *
 * @param detail the edit
 * @param when it began
 * @param changes what it is told by
 * @param rows what it wrote
 */
public record EditView(EditDetail detail, String when, List<ShownChange> changes, List<ShownRow> rows) {

    /**
     * One change.
     *
     * @param history address of the versions of the record; null where it has none
     * @param detail what else there is to say; empty: nothing
     */
    public record ShownChange(ToldChange change, @Nullable String history, String detail) {}

    /**
     * One row.
     *
     * @param key its key
     * @param differences between before and after
     */
    public record ShownRow(RowWritten row, String key, List<FieldDifference> differences) {}
}
