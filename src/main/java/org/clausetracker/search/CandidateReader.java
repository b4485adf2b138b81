package org.clausetracker.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the texts that match a query: which they are and where they stand, not yet what they say. */
@ApplicationScoped
class CandidateReader {

    /** The most hits that one search ranks, shared evenly among the types that it searches. */
    static final int MOST_CANDIDATES = 600;

    /** The most clauses that the numbers in a query find. */
    private static final int MOST_BY_NUMBER = 10;

    /** Words of a query that other spellings are sought for. */
    private static final int MOST_SPELLED = 12;

    private static final String FILTERS =
            """
             and (?::text[] is null or d.agreement_ids && ?::text[]) and (?::text[] is null or d.party_ids && ?::text[])
             and (?::date is null or d.dated_to >= ?::date) and (?::date is null or d.dated_from <= ?::date)""";

    private static final String BY_NUMBER =
            """
            select d.id, min(d.part) as part from search_document d, asked
             where d.type = 'CLAUSE' and d.label_key = any (?)
               and (not ? or d.dictionary = 'english' and d.terms @@ asked.english
                          or d.dictionary = 'simple' and d.terms @@ asked.simple)"""
                    + FILTERS + " group by d.id, d.recency order by d.recency desc, d.id limit " + MOST_BY_NUMBER;

    private static final String SPELLINGS =
            """
            select word, meant
              from search_spellings((regexp_split_to_array(search_name(?), '[^[:alnum:]]+'))[1:%d])
             order by word, likeness desc, meant"""
                    .formatted(MOST_SPELLED);

    /** Clauses that the query names by number; with the other words of the query where there is one that has them. */
    List<Candidate> byNumber(Connection connection, SearchFilter filter, ClauseNumber number) throws SQLException {
        if (number.labels().isEmpty() || !filter.searched().contains(SearchType.CLAUSE)) {
            return List.of();
        }
        List<Candidate> withTheRest = number.rest().isEmpty() ? List.of() : byNumber(connection, filter, number, true);
        return withTheRest.isEmpty() ? byNumber(connection, filter, number, false) : withTheRest;
    }

    private static List<Candidate> byNumber(
            Connection connection, SearchFilter filter, ClauseNumber number, boolean withTheRest) throws SQLException {
        SearchWords rest = new SearchWords(number.rest(), List.of());
        try (PreparedStatement statement = connection.prepareStatement(rest.sql() + BY_NUMBER)) {
            int index = rest.bind(statement);
            statement.setArray(
                    index++, connection.createArrayOf("text", number.labels().toArray()));
            statement.setBoolean(index++, withTheRest);
            for (Collection<String> names : List.of(filter.agreements(), filter.parties())) {
                setNames(statement, index++, names);
                setNames(statement, index++, names);
            }
            setDay(statement, index++, filter.days().from());
            setDay(statement, index++, filter.days().from());
            setDay(statement, index++, filter.days().to());
            setDay(statement, index, filter.days().to());
            List<Candidate> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Place place =
                            new Place(Place.FIRST_BY_NUMBER - found.size(), SearchType.CLAUSE, rows.getString("id"));
                    found.add(new Candidate(place, rows.getInt("part")));
                }
            }
            return found;
        }
    }

    /** The words of names that words of the query may be misspellings of. */
    List<Spelling> spellings(Connection connection, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SPELLINGS)) {
            statement.setString(1, text);
            Map<String, List<String>> found = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString("word"), word -> new ArrayList<>())
                            .add(rows.getString("meant"));
                }
            }
            return found.entrySet().stream()
                    .map(entry -> new Spelling(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    /**
     * The best of the newest texts that have the words, in order.
     *
     * @param without clauses that are listed already
     * @param after the place after which the texts stand
     * @param limit the most texts to answer
     */
    Found byWords(
            Connection connection,
            SearchFilter filter,
            SearchWords words,
            Collection<String> without,
            Optional<Place> after,
            int limit)
            throws SQLException {
        String sql = words.sql() + ", found as (" + ranked(filter)
                + """
                ), best as (
                  select type, id, part, (rank * 1000000)::bigint as score,
                         row_number() over (partition by type, id order by rank desc, part) as place
                    from found)
                select b.type, b.id, b.part, b.score, (select count(*) from found) as found,
                       (select max(t.hits) from (select count(*) as hits from found group by type) t) as most
                  from best b
                 where b.place = 1 and not (b.type = 'CLAUSE' and b.id = any (?))"""
                + (after.isPresent() ? " and (b.score < ? or b.score = ? and (b.type, b.id) > (?, ?))" : "")
                + " order by b.score desc, b.type, b.id limit ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int index = bindRanked(statement, words.bind(statement), filter);
            statement.setArray(index++, connection.createArrayOf("text", without.toArray()));
            if (after.isPresent()) {
                statement.setLong(index++, after.get().score());
                statement.setLong(index++, after.get().score());
                statement.setString(index++, after.get().type().name());
                statement.setString(index++, after.get().id());
            }
            statement.setInt(index, limit);
            try (ResultSet rows = statement.executeQuery()) {
                return found(rows, most(filter));
            }
        }
    }

    /** The most texts that are ranked of each type. */
    private static int most(SearchFilter filter) {
        return MOST_CANDIDATES / filter.searched().size();
    }

    /** A query for the texts that are ranked, with their types; it stands where {@code asked} does. */
    static String ranked(SearchFilter filter) {
        return filter.searched().stream()
                .map(type -> "select '" + type + "' as type, c.* from asked, search_candidates('" + type
                        + "', asked.english, asked.simple, ?, ?, ?, ?, " + most(filter) + ") c")
                .collect(Collectors.joining(" union all "));
    }

    /**
     * Sets the marks of {@link #ranked}.
     *
     * @return the index of the first mark after them
     */
    static int bindRanked(PreparedStatement statement, int first, SearchFilter filter) throws SQLException {
        int index = first;
        for (int type = 0; type < filter.searched().size(); type++) {
            setNames(statement, index++, filter.agreements());
            setNames(statement, index++, filter.parties());
            setDay(statement, index++, filter.days().from());
            setDay(statement, index++, filter.days().to());
        }
        return index;
    }

    private static Found found(ResultSet rows, int most) throws SQLException {
        List<Candidate> candidates = new ArrayList<>();
        long hits = 0;
        boolean bounded = false;
        while (rows.next()) {
            Place place =
                    new Place(rows.getLong("score"), SearchType.valueOf(rows.getString("type")), rows.getString("id"));
            candidates.add(new Candidate(place, rows.getInt("part")));
            hits = rows.getLong("found");
            bounded = rows.getInt("most") == most;
        }
        return new Found(candidates, hits, bounded);
    }

    private static void setNames(PreparedStatement statement, int index, Collection<String> names) throws SQLException {
        if (names.isEmpty()) {
            statement.setNull(index, Types.ARRAY);
        } else {
            statement.setArray(index, statement.getConnection().createArrayOf("text", names.toArray()));
        }
    }

    private static void setDay(PreparedStatement statement, int index, Optional<LocalDate> day) throws SQLException {
        statement.setObject(index, day.orElse(null), Types.DATE);
    }

    /**
     * Texts that have the words.
     *
     * @param candidates those of the page, in order
     * @param hits how many texts were ranked
     * @param bounded whether more texts may have the words than were ranked
     */
    record Found(List<Candidate> candidates, long hits, boolean bounded) {}
}
