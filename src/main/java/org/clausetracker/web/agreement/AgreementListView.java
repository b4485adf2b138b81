package org.clausetracker.web.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.status.ClauseGlance;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * What the list of agreements shows.
 *
 * @param asOf the day of the statuses
 * @param search what the reader looks for
 * @param offers what can be chosen
 * @param sections the agreements of this page under what they have in common; one without a heading where they are not grouped
 * @param size how many agreements this page has
 * @param next address of the next page; null on the last
 */
public record AgreementListView(
        AsOf asOf,
        AgreementForm search,
        AgreementOffers offers,
        List<AgreementSection> sections,
        int size,
        @Nullable String next) {

    /**
     * What the reader looks for, as typed.
     *
     * @param text words of the title; may be empty
     * @param kind name of a kind; may be empty
     * @param party slug of a party; may be empty
     * @param process slug of a process; may be empty
     * @param country code of a country; may be empty
     * @param group name of a {@link Grouping}; may be empty
     */
    public record AgreementForm(String text, String kind, String party, String process, String country, String group) {

        /** The form as nobody has filled it yet. */
        public static final AgreementForm EMPTY = new AgreementForm("", "", "", "", "", "");

        /** Whether anything narrows the list. */
        public boolean narrows() {
            return !(text.isEmpty() && kind.isEmpty() && party.isEmpty() && process.isEmpty() && country.isEmpty());
        }

        /** Every field as a query, also one that was left empty. */
        public String query() {
            return PageContext.fullQuery(
                    "q", text, "kind", kind, "party", party, "process", process, "country", country, "group", group);
        }

        /** The same for the API, with its question mark; empty for all. */
        public String apiQuery(AsOf asOf) {
            return PageContext.query(
                    "q",
                    text,
                    "kind",
                    kind,
                    "party",
                    party,
                    "process",
                    process,
                    "country",
                    country,
                    "publishedBy",
                    asOf.knownByText());
        }
    }

    /**
     * What the form of agreements offers.
     *
     * @param parties parties by name
     * @param processes peace processes by name
     * @param countries countries by name
     */
    public record AgreementOffers(List<Choice> parties, List<Choice> processes, List<Choice> countries) {

        /** The kinds that can be chosen. */
        public List<AgreementKind> kinds() {
            return List.of(AgreementKind.values());
        }

        /** What agreements can be grouped by, as far as that is recorded of any. */
        public List<Grouping> groupings() {
            return Stream.of(Grouping.values())
                    .filter(one -> !(one == Grouping.PROCESS ? processes : countries).isEmpty())
                    .toList();
        }
    }

    /**
     * Agreements that have something in common.
     *
     * @param heading what they have in common; empty where they are not grouped
     * @param href where that is shown; empty: nowhere
     * @param cards the agreements
     */
    public record AgreementSection(String heading, String href, List<AgreementCard> cards) {}

    /**
     * One agreement.
     *
     * @param agreement the agreement
     * @param name the name it goes by
     * @param parties names of its parties
     * @param clauses its clauses with their statuses
     * @param groups how many clauses are in each colour group
     */
    public record AgreementCard(
            AgreementSummary agreement,
            String name,
            List<String> parties,
            List<ClauseGlance> clauses,
            List<GroupCount> groups) {

        /** Clauses that a list draws one by one; of an agreement with more it only counts them. */
        private static final int MOST_DRAWN = 60;

        /** Whether each clause is drawn. */
        public boolean isDrawn() {
            return clauses.size() <= MOST_DRAWN;
        }
    }

    /**
     * An agreement with how much it moves.
     *
     * @param moves how often the status of its clauses changed in the year before
     */
    public record MovingAgreement(AgreementCard card, int moves) {}
}
