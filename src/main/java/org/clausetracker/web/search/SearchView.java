package org.clausetracker.web.search;

import java.util.List;
import org.clausetracker.search.SearchType;
import org.clausetracker.search.Spelling;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * What the search shows.
 *
 * @param asOf the day by which what is found was known, where the reader asked for one
 * @param asked what the reader looks for
 * @param problems what is wrong with it, in sentences; empty: nothing
 * @param agreements the agreements that can be chosen
 * @param parties the parties that can be chosen
 * @param clauses the clauses whose number was asked for
 * @param hits what else was found on this page
 * @param facets ways to narrow the result down, those with the most hits first
 * @param total how many hits there are
 * @param bounded whether there are more, which were not counted
 * @param spellings names that were searched for beside the words
 * @param next where the next page begins; null on the last
 * @param first whether this is the first page
 */
public record SearchView(
        AsOf asOf,
        SearchForm asked,
        List<String> problems,
        List<Choice> agreements,
        List<Choice> parties,
        List<Hit> clauses,
        List<Hit> hits,
        List<Facet> facets,
        int total,
        boolean bounded,
        List<Spelling> spellings,
        @Nullable String next,
        boolean first) {

    /** The types that can be chosen. */
    public List<SearchType> types() {
        return SearchListQuery.types();
    }

    /** Whether nothing was found. */
    public boolean isNothing() {
        return clauses.isEmpty() && hits.isEmpty();
    }

    /**
     * What the reader looks for, as typed; each may be empty.
     *
     * @param q words
     * @param type name of a type
     * @param agreement slug of an agreement
     * @param party slug of a party
     * @param from said on or after this date
     * @param to said on or before this date
     */
    public record SearchForm(String q, String type, String agreement, String party, String from, String to) {

        /** Whether anything but the words narrows the search. */
        public boolean narrows() {
            return !(type.isEmpty() && agreement.isEmpty() && party.isEmpty() && from.isEmpty() && to.isEmpty());
        }

        /** The same search as a query, without its question mark. */
        public String query() {
            return "q=" + PageContext.encoded(q)
                    + PageContext.query("type", type, "agreement", agreement, "party", party, "from", from, "to", to)
                            .replaceFirst("^\\?", "&");
        }

        SearchForm withType(String other) {
            return new SearchForm(q, other, agreement, party, from, to);
        }

        SearchForm withAgreement(String other) {
            return new SearchForm(q, type, other, party, from, to);
        }

        SearchForm withParty(String other) {
            return new SearchForm(q, type, agreement, other, from, to);
        }
    }

    /**
     * One hit.
     *
     * @param type whose text it is
     * @param href where it is shown
     * @param title what it is
     * @param where names of the agreements it belongs to
     * @param date when it was said, or signed; null when not known
     * @param language tag of the language of the text
     * @param quoted whether the text is a quotation
     * @param fragments parts of the text with the words in them
     */
    public record Hit(
            SearchType type,
            String href,
            String title,
            List<String> where,
            @Nullable ImpreciseDate date,
            String language,
            boolean quoted,
            List<List<Passage>> fragments) {

        /** Whether it is in the words of an editor; an unverified wording is not. */
        public boolean isParaphrased() {
            return !quoted && type != SearchType.CLAUSE;
        }
    }

    /** A piece of a text; what is invisible in it stands as its code points. */
    public record Passage(String text, boolean hit) {}

    /**
     * One question that the hits can be divided by.
     *
     * @param name the question
     * @param values the answers
     */
    public record Facet(String name, List<Narrowing> values) {}

    /**
     * One way to narrow the result down, or to widen it again.
     *
     * @param name what is kept
     * @param count how many hits are left
     * @param chosen whether it is chosen already
     * @param query the search with it, or without it where it is chosen
     */
    public record Narrowing(String name, long count, boolean chosen, String query) {}
}
