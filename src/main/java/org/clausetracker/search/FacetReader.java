package org.clausetracker.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.clausetracker.search.FacetedSearch.SearchFacet;
import org.clausetracker.search.FacetedSearch.SearchFacets;
import org.clausetracker.sql.Query;

/** Counts what a search ranked by type, agreement and party, in one statement. */
@ApplicationScoped
class FacetReader {

    private static final String COUNTS =
            """
            , hit as (
              select type, id from found union select 'CLAUSE', named from unnest(?::text[]) named
            ), document as (
              select distinct on (d.type, d.id) d.type, d.agreement_ids, d.party_ids
                from hit join search_document d on d.type = hit.type and d.id = hit.id
               order by d.type, d.id, d.part)
            select value.facet, value.name, count(*) as hits
              from document, lateral (
                   select 'TYPE' as facet, document.type as name
                   union all select 'AGREEMENT', unnest(document.agreement_ids)
                   union all select 'PARTY', unnest(document.party_ids)) value
             group by value.facet, value.name order by hits desc, value.name""";

    SearchFacets read(Connection connection, RankedTexts ranked, List<Candidate> named) throws SQLException {
        List<String> ofClauses = named.stream().map(one -> one.position().id()).toList();
        Map<String, List<SearchFacet>> facets = new Query(ranked.sql() + COUNTS, ranked.valuesAnd(List.of(ofClauses)))
                        .list(
                                connection,
                                row -> Map.entry(
                                        row.getString("facet"),
                                        new SearchFacet(row.getString("name"), row.getLong("hits"))))
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return new SearchFacets(
                facets.getOrDefault("TYPE", List.of()),
                facets.getOrDefault("AGREEMENT", List.of()),
                facets.getOrDefault("PARTY", List.of()));
    }
}
