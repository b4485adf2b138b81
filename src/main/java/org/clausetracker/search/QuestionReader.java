package org.clausetracker.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** Lets the database read what people typed: its words, folded as the texts are, and what else may be meant by them. */
@ApplicationScoped
class QuestionReader {

    /** Words of a query that other spellings are sought for. */
    private static final int MOST_SPELLED = 12;

    private static final String QUESTION =
            "select asked::text, exact::text, ignored, widened from search_question(?, ?, ?, ?)";

    private static final String SPELLINGS =
            """
            select word, meant
              from search_spellings((array(
                     select w from unnest(search_words(?)) w
                      where not search_is_small(w) and not exists (select from search_concepts(array[w], array[w]))))[1:%d])
             order by word, likeness desc, meant"""
                    .formatted(MOST_SPELLED);

    private static final String PARTIES =
            """
            select substr(c.concept, length('party/') + 1) as party
              from (select search_name(?) as name) asked, search_concepts(array[name], array[name]) c
              join party p on c.concept = 'party/' || p.slug order by p.slug""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The question of a text.
     *
     * @param widen whether other names and words that mean the same are searched for too
     * @param spellings words and what else may be meant by them
     */
    SearchQuestion read(Connection connection, String text, boolean widen, List<Spelling> spellings)
            throws SQLException {
        List<String> slips = spellings.stream()
                .flatMap(one -> one.meant().stream().map(meant -> one.word()))
                .toList();
        List<String> meant =
                spellings.stream().flatMap(one -> one.meant().stream()).toList();
        return Query.of(QUESTION, text, widen, slips, meant)
                .first(connection, row -> question(row, spellings))
                .orElseThrow();
    }

    /** The words of names that words of the text may be misspellings of. */
    List<Spelling> spellings(Connection connection, String text) throws SQLException {
        Map<String, List<String>> meant = Query.of(SPELLINGS, text)
                .list(connection, row -> Map.entry(row.getString("word"), row.getString("meant")))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
        return meant.entrySet().stream()
                .map(entry -> new Spelling(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Slugs of the parties that have the text as a name. */
    List<String> parties(Connection connection, String text) throws SQLException {
        return Query.of(PARTIES, text).list(connection, row -> row.getString("party"));
    }

    private static SearchQuestion question(ResultSet row, List<Spelling> spellings) throws SQLException {
        return new SearchQuestion(
                row.getString("asked"),
                row.getString("exact"),
                List.of((String[]) row.getArray("ignored").getArray()),
                widened(row.getString("widened")),
                spellings);
    }

    private static List<Widening> widened(@Nullable String json) {
        try {
            return json == null ? List.of() : List.of(JSON.readValue(json, Widening[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database told of names and words as no reader knows them", e);
        }
    }
}
