package org.clausetracker.web.change;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.ViewCitation;
import org.clausetracker.web.statement.ListedStatement;
import org.jspecify.annotations.Nullable;

/**
 * What changed in an agreement between two days.
 *
 * @param agreements the agreements that can be chosen
 * @param agreement slug of the one chosen; empty: none yet
 * @param name what it is called
 * @param from the first day
 * @param to the last day
 * @param between what changed and was said; null before an agreement is chosen
 * @param citation how to cite the page; null before an agreement is chosen
 */
public record ChangesView(
        List<Choice> agreements,
        String agreement,
        String name,
        LocalDate from,
        LocalDate to,
        @Nullable ChangesBetween between,
        @Nullable ViewCitation citation) {

    /**
     * What happened between the two days.
     *
     * @param clauses the clauses whose status changed, in order
     * @param unchanged how many clauses kept theirs
     * @param statements what was said about the agreement, the latest first
     * @param more whether more was said than is shown
     * @param names names of speakers
     */
    public record ChangesBetween(
            List<ClauseChanges> clauses, int unchanged, List<ListedStatement> statements, boolean more, Names names) {}

    /**
     * The changes of one clause.
     *
     * @param label label of the clause
     * @param changes the oldest first; at least one
     */
    public record ClauseChanges(String label, List<StatusChange> changes) {

        /** Its status on the eve of the first change. */
        public Headline before() {
            return changes.get(0).change().from();
        }

        /** Its status since the last change. */
        public Headline after() {
            return changes.get(changes.size() - 1).change().to();
        }
    }
}
