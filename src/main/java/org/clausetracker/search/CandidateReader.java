package org.clausetracker.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** Finds the texts that match a query: which they are and where they stand, not yet what they say. */
@ApplicationScoped
class CandidateReader {

    /** The most clauses that the numbers in a query find. */
    private static final int MOST_BY_NUMBER = 10;

    private static final String BY_NUMBER =
            """
            select d.id, min(d.part) as part from search_document d, asked
             where d.type = 'CLAUSE' and d.label_key in (select search_label(l) from unnest(?::text[]) l)
               and (not ? or d.terms @@ asked.question)
               and search_passes(d.agreement_ids, d.party_ids, d.dated_from, d.dated_to, %s)
               and search_has_finding('CLAUSE', d.id, d.agreement_ids, d.clause_label, null, %s)
             group by d.id, d.recency order by d.recency desc, d.id limit %d"""
                    .formatted(SearchFilter.OF_TEXTS, SearchFilter.OF_FINDINGS, MOST_BY_NUMBER);

    private static final String LABELS =
            """
            select c.label from clause c
             where c.agreement_id = ? and search_label(c.label) in (
               select k from unnest(?::text[]) l, search_label(l) k where k <> '')
             order by c.ordinal""";

    private static final String BEST =
            """
            , best as (
              select type, id, part, (rank * 1000000)::bigint as score,
                     row_number() over (partition by type, id order by rank desc, part) as line
                from found)
            select b.type, b.id, b.part, b.score, (select count(*) from found) as found,
                   (select max(t.hits) from (select count(*) as hits from found group by type) t) as most
              from best b
             where b.line = 1 and not (b.type = 'CLAUSE' and b.id = any (?))""";

    /**
     * Clauses that the query names by number; with the other words of the query where there is one that has them.
     *
     * @param rest the question of the other words
     */
    List<Candidate> byNumber(Connection connection, SearchFilter filter, ClauseNumber number, SearchQuestion rest)
            throws SQLException {
        if (number.labels().isEmpty() || !filter.searched().contains(SearchType.CLAUSE)) {
            return List.of();
        }
        List<Candidate> withTheRest = rest.isEmpty() ? List.of() : byNumber(connection, filter, number, rest, true);
        return withTheRest.isEmpty() ? byNumber(connection, filter, number, rest, false) : withTheRest;
    }

    private static List<Candidate> byNumber(
            Connection connection, SearchFilter filter, ClauseNumber number, SearchQuestion rest, boolean withTheRest)
            throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(rest.values());
        values.add(number.labels());
        values.add(withTheRest);
        values.addAll(filter.values());
        return new Query(SearchQuestion.SQL + BY_NUMBER, values)
                .list(
                        connection,
                        row -> candidate(HitPosition.FIRST_BY_NUMBER - row.getRow() + 1, SearchType.CLAUSE, row));
    }

    /**
     * Labels of the clauses of one agreement whose labels are one of these, as people write them.
     *
     * @param names numbers or whole labels
     */
    List<String> labels(Connection connection, String agreement, Collection<String> names) throws SQLException {
        return Query.of(LABELS, agreement, names).list(connection, row -> row.getString("label"));
    }

    /**
     * The best of the newest texts that have the words, in order.
     *
     * @param without clauses that are listed already
     * @param after the hit after which the texts stand
     * @param limit the most texts to answer
     */
    BestMatches byWords(
            Connection connection,
            RankedTexts ranked,
            Collection<String> without,
            Optional<HitPosition> after,
            int limit)
            throws SQLException {
        if (ranked.question().isEmpty()) {
            return new BestMatches(List.of(), 0, false);
        }
        List<Object> values = new ArrayList<>(List.of(without));
        after.ifPresent(last -> values.addAll(List.of(last.score(), last.score(), last.type(), last.id())));
        values.add(limit);
        String sql = ranked.sql()
                + BEST
                + (after.isPresent() ? " and (b.score < ? or b.score = ? and (b.type, b.id) > (?, ?))" : "")
                + " order by b.score desc, b.type, b.id limit ?";
        List<BestMatch> best = new Query(sql, ranked.valuesAnd(values))
                .list(
                        connection,
                        row -> new BestMatch(
                                candidate(row.getLong("score"), SearchType.valueOf(row.getString("type")), row),
                                row.getLong("found"),
                                row.getInt("most")));
        return new BestMatches(
                best.stream().map(BestMatch::candidate).toList(),
                best.isEmpty() ? 0 : best.get(0).found(),
                !best.isEmpty() && best.get(0).most() == ranked.mostOfType());
    }

    private static Candidate candidate(long score, SearchType type, ResultSet row) throws SQLException {
        return new Candidate(new HitPosition(score, type, row.getString("id")), row.getInt("part"));
    }

    /** One row: a text, how many texts were ranked in all, and the most of one type. */
    private record BestMatch(Candidate candidate, long found, int most) {}

    /**
     * Texts that have the words.
     *
     * @param candidates those of the page, in order
     * @param hits how many texts were ranked
     * @param bounded whether more texts may have the words than were ranked
     */
    record BestMatches(List<Candidate> candidates, long hits, boolean bounded) {}
}
