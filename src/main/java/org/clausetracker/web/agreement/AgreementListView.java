package org.clausetracker.web.agreement;

import java.util.Comparator;
import java.util.List;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.party.PartyRef;
import org.clausetracker.status.ClauseGlance;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * What the list of agreements shows.
 *
 * @param asOf the day of the statuses
 * @param search what the reader looks for
 * @param parties the parties that can be chosen
 * @param cards the agreements of this page
 * @param next address of the next page; null on the last
 */
public record AgreementListView(
        AsOf asOf, AgreementForm search, List<PartyRef> parties, List<AgreementCard> cards, @Nullable String next) {

    /**
     * What the reader looks for, as typed.
     *
     * @param text words of the title; may be empty
     * @param kind name of a kind; may be empty
     * @param party slug of a party; may be empty
     */
    public record AgreementForm(String text, String kind, String party) {

        /** Whether anything narrows the list. */
        public boolean narrows() {
            return !(text.isEmpty() && kind.isEmpty() && party.isEmpty());
        }

        /** Every field as a query, also one that was left empty. */
        public String query() {
            return PageContext.fullQuery("q", text, "kind", kind, "party", party);
        }

        /** The same for the API, with its question mark; empty for all. */
        public String apiQuery(AsOf asOf) {
            return PageContext.query("q", text, "kind", kind, "party", party, "publishedBy", asOf.knownByText());
        }
    }

    /** Parties as a form offers them, by name. */
    public static List<PartyRef> choices(List<String> slugs, Names names) {
        return slugs.stream()
                .map(slug -> new PartyRef(slug, names.of(slug)))
                .sorted(Comparator.comparing(PartyRef::name))
                .toList();
    }

    /** The kinds that can be chosen. */
    public List<AgreementKind> kinds() {
        return List.of(AgreementKind.values());
    }

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
}
