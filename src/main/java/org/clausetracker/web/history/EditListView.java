package org.clausetracker.web.history;

import java.util.List;
import org.clausetracker.history.EditSummary;
import org.clausetracker.journal.EditKind;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * What the list of edits shows.
 *
 * @param agreements the agreements that can be chosen
 * @param search what the reader looks for
 * @param edits the newest first
 * @param next where the next page begins; null on the last
 */
public record EditListView(List<Choice> agreements, EditForm search, List<ShownEdit> edits, @Nullable String next) {

    /**
     * What the reader looks for, as chosen; each may be empty.
     *
     * @param agreement slug of an agreement
     * @param kind name of a kind
     * @param from first day
     * @param to last day
     * @param record kind and name of a record
     */
    public record EditForm(String agreement, String kind, String from, String to, String record) {

        /** The same as a query with its question mark; empty for all. */
        public String query() {
            return PageContext.query("agreement", agreement, "kind", kind, "from", from, "to", to, "record", record);
        }
    }

    /**
     * One edit.
     *
     * @param when it began
     */
    public record ShownEdit(EditSummary edit, String when) {}

    /** The kinds that can be chosen: people and their roles are not told of here. */
    public List<EditKind> kinds() {
        return List.of(EditKind.values()).stream()
                .filter(kind -> kind != EditKind.ACCESS)
                .toList();
    }
}
