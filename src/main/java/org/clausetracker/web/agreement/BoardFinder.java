package org.clausetracker.web.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.clausetracker.clause.Headline;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * How a reader finds points on a board: by filters, by what a point is called, and by pages.
 *
 * @param offered whether the board has so many points that the forms are shown
 * @param statuses the statuses that its points have, the worst first
 * @param obligors those who owe anything
 * @param obligor slug of the one who is chosen; empty: anybody
 * @param coded "true" or "false" where the reader asks for points that are coded or not; empty: both
 * @param filters what is asked for, as a query without its question mark; empty: everything
 * @param matching how many points that is
 * @param sought what the point is called that the reader looks for; empty: none
 * @param called labels of the clauses that are called so, if there are several
 * @param stops the pages; none where there is one alone, or where headings lead to them
 * @param turn where the pages before and after this one begin
 */
public record BoardFinder(
        boolean offered,
        List<StatusChoice> statuses,
        List<Choice> obligors,
        String obligor,
        String coded,
        String filters,
        int matching,
        String sought,
        List<String> called,
        List<Stop> stops,
        Turn turn) {

    /** Whether points are left out by a filter. */
    public boolean isNarrowed() {
        return !filters.isEmpty();
    }

    /** The query that begins a page with a clause. */
    public String from(String label) {
        return PageContext.query("from", label);
    }

    /** What is asked for as fields of a form, each with its name as the value and its value as the name. */
    public List<Choice> kept() {
        return Stream.concat(
                        statuses.stream()
                                .filter(StatusChoice::chosen)
                                .map(status ->
                                        new Choice("status", status.headline().name())),
                        Stream.of(new Choice("obligor", obligor), new Choice("coded", coded))
                                .filter(field -> !field.name().isEmpty()))
                .toList();
    }

    /** A status that can be chosen, with how many points have it. */
    public record StatusChoice(Headline headline, int count, boolean chosen) {}

    /**
     * A page.
     *
     * @param label of its first point
     * @param last label of its last point
     * @param current whether this is the page, or part of it
     */
    public record Stop(String label, String last, boolean current) {}

    /**
     * The page among the others.
     *
     * @param first label of its first point; null where it has none
     * @param last label of its last point
     * @param previous label of the clause that the page before begins with; null on the first
     * @param next label of the clause that the page after begins with; null on the last
     */
    public record Turn(
            @Nullable String first, @Nullable String last, @Nullable String previous, @Nullable String next) {

        /** Whether there are others. */
        public boolean isPaged() {
            return previous != null || next != null;
        }
    }
}
