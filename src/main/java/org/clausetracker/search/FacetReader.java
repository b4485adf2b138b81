package org.clausetracker.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.search.FacetedSearch.SearchFacet;
import org.clausetracker.search.FacetedSearch.SearchFacets;

/** Counts what a search ranked by type, agreement and party, in one statement. */
@ApplicationScoped
class FacetReader {

    private static final String COUNTS =
            """
            ), hit as (
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

    SearchFacets read(Connection connection, SearchFilter filter, SearchWords words, List<Candidate> named)
            throws SQLException {
        String sql = words.sql() + ", found as (" + CandidateReader.ranked(filter) + COUNTS;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int index = CandidateReader.bindRanked(statement, words.bind(statement), filter);
            statement.setArray(
                    index,
                    connection.createArrayOf(
                            "text", named.stream().map(one -> one.place().id()).toArray()));
            Map<String, List<SearchFacet>> facets = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    facets.computeIfAbsent(rows.getString("facet"), facet -> new ArrayList<>())
                            .add(new SearchFacet(rows.getString("name"), rows.getLong("hits")));
                }
            }
            return new SearchFacets(
                    facets.getOrDefault("TYPE", List.of()),
                    facets.getOrDefault("AGREEMENT", List.of()),
                    facets.getOrDefault("PARTY", List.of()));
        }
    }
}
