package org.clausetracker.web.finding;

import java.util.List;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.ReviewState;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * What a list of findings shows.
 *
 * @param asOf the day by which what is listed was public, where the reader asked for one
 * @param search what the reader looks for
 * @param ofClause the one clause that the list is about; null where it is about any
 * @param agreements the agreements that can be chosen; empty on the list of one clause
 * @param parties the parties that can be chosen
 * @param rows the findings of this page, the newest event first
 * @param names names of parties
 * @param next where the next page begins; null on the last
 */
public record FindingListView(
        AsOf asOf,
        FindingForm search,
        @Nullable ClauseName ofClause,
        List<Choice> agreements,
        List<Choice> parties,
        List<ListedFinding> rows,
        Names names,
        @Nullable String next) {

    /**
     * A clause of an agreement.
     *
     * @param name the name the agreement goes by
     * @param label number of the clause as printed
     * @param words the clause in words
     */
    public record ClauseName(String name, String label, String words) {}

    /**
     * One finding.
     *
     * @param card the finding
     * @param agreement the name its agreement goes by
     */
    public record ListedFinding(FindingCard card, String agreement) {}

    /** The kinds that can be chosen. */
    public List<FindingKind> kinds() {
        return List.of(FindingKind.values());
    }

    /** How far findings can be reviewed. */
    public List<ReviewState> reviewStates() {
        return List.of(ReviewState.values());
    }

    /**
     * What the reader looks for, as typed; each may be empty.
     *
     * @param agreement slug of an agreement
     * @param clause label of a clause of it
     * @param kind name of a kind
     * @param about slug of whom it accuses or credits, or NOBODY
     * @param reporter slug of whose report it is
     * @param role name of a role of reporters
     * @param reviewState name of how far it is reviewed
     * @param clock whether the days are those of the event or of the statement
     * @param from first day
     * @param to last day
     * @param within whether dates that may lie outside these days are left out
     */
    public record FindingForm(
            String agreement,
            String clause,
            String kind,
            String about,
            String reporter,
            String role,
            String reviewState,
            String clock,
            String from,
            String to,
            boolean within) {

        /** The role, where one is looked for. */
        public @Nullable ReporterRole reporterRole() {
            return role.isEmpty() ? null : ReporterRole.valueOf(role);
        }

        /** Whether the days are those on which it was said. */
        public boolean isStated() {
            return clock.equals("stated");
        }

        /** The same as a query for the page or the table, with its question mark; empty for all. */
        public String query() {
            return PageContext.query(
                    "agreement", agreement,
                    "clause", clause,
                    "kind", kind,
                    "about", about,
                    "reporter", reporter,
                    "role", role,
                    "reviewState", reviewState,
                    "clock", clock,
                    "from", from,
                    "to", to,
                    "within", within ? "true" : "");
        }

        /** The same for the table of what is listed, with its question mark; empty for all. */
        public String tableQuery(AsOf asOf) {
            return query().isEmpty() ? asOf.query().replaceFirst("^&", "?") : query() + asOf.query();
        }

        /** The same for the list of one clause, whose address says the clause. */
        public String queryOfClause() {
            return new FindingForm("", "", kind, about, reporter, role, reviewState, clock, from, to, within).query();
        }

        /** The same for the API, with its question mark; empty for all. */
        public String apiQuery(AsOf asOf) {
            String days = isStated() ? "stated" : "event";
            return PageContext.query(
                    "agreement",
                    agreement,
                    "clause",
                    clause,
                    "kind",
                    kind,
                    "about",
                    about,
                    "reporter",
                    reporter,
                    "reporterRole",
                    role,
                    "reviewState",
                    reviewState,
                    days + "From",
                    from,
                    days + "To",
                    to,
                    "precision",
                    within && !(from.isEmpty() && to.isEmpty()) ? "RANGE" : "",
                    "publishedBy",
                    asOf.knownByText());
        }
    }
}
