package org.clausetracker.web.search;

import java.util.List;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.search.SearchType;
import org.clausetracker.search.Spelling;
import org.clausetracker.search.WideningKind;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the search shows.
 *
 * @param asOf the day by which what is found was known, where the reader asked for one
 * @param asked what the reader looks for
 * @param problems what is wrong with it, in sentences; empty: nothing
 * @param agreements the agreements that can be chosen
 * @param parties the parties that can be chosen
 * @param named parties and agreements that are called so
 * @param clauses the clauses whose number was asked for
 * @param hits what else was found on this page
 * @param facets ways to narrow the result down, those with the most hits first
 * @param total how many hits there are
 * @param bounded whether there are more, which were not counted
 * @param ignored words that were left out
 * @param widened other names and words that were searched for
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
        List<Named> named,
        List<Hit> clauses,
        List<Hit> hits,
        List<Facet> facets,
        int total,
        boolean bounded,
        List<String> ignored,
        List<Widened> widened,
        List<Spelling> spellings,
        @Nullable String next,
        boolean first) {

    /** The types that can be chosen. */
    public List<SearchType> types() {
        return List.of(SearchType.values());
    }

    /** What findings can say. */
    public List<FindingKind> kinds() {
        return List.of(FindingKind.values());
    }

    /** How reporters can stand to an agreement. */
    public List<ReporterRole> roles() {
        return List.of(ReporterRole.values());
    }

    /** Whether other names, words or spellings were searched for beside what was typed. */
    public boolean isWider() {
        return !(widened.isEmpty() && spellings.isEmpty());
    }

    /** Whether nothing was found. */
    public boolean isNothing() {
        return named.isEmpty() && clauses.isEmpty() && hits.isEmpty();
    }

    /**
     * A party or an agreement of a name.
     *
     * @param name what it is called
     * @param href where it is shown
     */
    public record Named(String name, String href) {}

    /**
     * Names or words that were searched for beside one of the query.
     *
     * @param asked the one of the query
     * @param kind what it was taken for
     * @param first some of the others
     * @param more the rest
     * @param caution how they differ, in English; null where nothing need be said
     */
    public record Widened(
            String asked, WideningKind kind, List<String> first, List<String> more, @Nullable String caution) {}

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
