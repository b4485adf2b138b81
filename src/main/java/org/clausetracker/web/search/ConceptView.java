package org.clausetracker.web.search;

import java.util.List;
import org.clausetracker.concept.ConceptDetail;
import org.clausetracker.search.WideningKind;
import org.clausetracker.web.search.SearchView.Hit;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;

/**
 * What the page of a concept shows.
 *
 * @param asOf the day by which what mentions it was known, where the reader asked for one
 * @param concept the concept
 * @param name what it is called in the language of the page
 * @param names what it is called, by the language's name in the language of the page
 * @param parties names of the parties that use forms of it
 * @param counts how many hits there are, by what mentions it
 * @param hits the best of them
 * @param bounded whether there are more, which were not counted
 */
public record ConceptView(
        AsOf asOf,
        ConceptDetail concept,
        String name,
        List<Called> names,
        Names parties,
        List<Mentioned> counts,
        List<Hit> hits,
        boolean bounded) {

    /** Whether it has a page as a party. */
    public boolean isParty() {
        return concept.kind() == WideningKind.PARTY;
    }

    /** The search for what mentions it, with its question mark. */
    public String query() {
        return PageContext.query("q", concept.query());
    }

    /**
     * What it is called in a language.
     *
     * @param language the language's name
     * @param tag its BCP 47 tag
     */
    public record Called(String language, String tag, String name) {}

    /**
     * How much of one sort mentions it.
     *
     * @param type name of a {@link org.clausetracker.search.SearchType}
     * @param word what that is called
     * @param count how many, at least 1
     */
    public record Mentioned(String type, String word, int count) {}
}
