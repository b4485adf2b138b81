package org.clausetracker.search;

import java.util.List;

/**
 * One page of a search, with how many hits there are of each sort. The counts are of everything that was ranked, so that
 * they are lower bounds where {@link SearchPage#bounded()} says so.
 *
 * @param page the page
 * @param types hits by type
 * @param agreements hits by agreement; a hit about several counts for each
 * @param parties hits by party that owes, said or reported it or that it is about; likewise
 */
public record FacetedSearch(
        SearchPage page, List<SearchFacet> types, List<SearchFacet> agreements, List<SearchFacet> parties) {

    static final FacetedSearch EMPTY = new FacetedSearch(SearchPage.EMPTY, List.of(), List.of(), List.of());

    FacetedSearch(SearchPage page, SearchFacets facets) {
        this(page, facets.types(), facets.agreements(), facets.parties());
    }

    /**
     * How many hits have one value.
     *
     * @param value name of the type, or slug of the agreement or party
     * @param count how many, at least 1
     */
    public record SearchFacet(String value, long count) {}

    /** The counts alone, the largest first. */
    record SearchFacets(List<SearchFacet> types, List<SearchFacet> agreements, List<SearchFacet> parties) {}
}
