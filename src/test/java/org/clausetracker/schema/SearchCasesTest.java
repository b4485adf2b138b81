package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clausetracker.journal.EditByHand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What people typed who tried the search, and the texts in thirty languages and scripts that it must find. */
class SearchCasesTest {

    private static final String FOUND =
            """
            select distinct d.id from search_question(?, true, '{}', '{}') q
              join search_document d on d.type = 'STATEMENT' and d.terms @@ q.asked order by 1""";

    private static final String IGNORED = "select unnest(ignored) from search_question(?, true, '{}', '{}')";

    private static Connection application;

    @BeforeAll
    static void fill() throws SQLException, IOException {
        SchemaDatabase.migrateAnew();
        application = SchemaDatabase.asApplication();
        application.setAutoCommit(false);
        // of the word groups that come with the application, the one that the cases need
        SchemaDatabase.execute(
                application,
                """
                insert into synonym_group (id, ordinal, expand, caution) values ('ceasefire', 1, 'always', 'none');
                insert into synonym (synonym_group, language, ordinal, word)
                  values ('ceasefire', 'en', 1, 'ceasefire'), ('ceasefire', 'en', 2, 'cease-fire'), ('ceasefire', 'en', 3, 'cease fire'),
                         ('ceasefire', 'ru', 1, 'прекращение огня');
                select refresh_search_forms();
                """);
        EditByHand.begin(application);
        SchemaDatabase.execute(
                application,
                """
                insert into party (slug, name, kind) values ('the-herald', 'The Herald', 'MEDIA');
                insert into source (id, publisher_id) values ('h1', 'the-herald');
                """);
        try (InputStream bundle = SearchCasesTest.class.getResourceAsStream("/trials/search-needles-bundle.json");
                PreparedStatement insertion = application.prepareStatement(
                        "insert into statement (id, source_id, record_type, mode, text) values (?, 'h1', 'REPORT', 'VERBATIM', ?)")) {
            for (JsonNode statement :
                    new ObjectMapper().readTree(Objects.requireNonNull(bundle)).get("statements")) {
                insertion.setString(1, statement.get("id").asText());
                insertion.setString(2, statement.get("text").asText());
                insertion.addBatch();
            }
            insertion.executeBatch();
        }
        EditByHand.seal(application);
    }

    @AfterAll
    static void close() throws SQLException {
        application.rollback();
        application.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/search-cases.csv", numLinesToSkip = 1)
    void what_was_typed_finds_every_text_that_has_it(String kind, String typed, String statements) throws SQLException {
        assertThat(answers(FOUND, typed)).as(kind).contains(statements.split(" "));
    }

    @Test
    void a_word_that_texts_hold_everywhere_is_left_out_and_told_unless_it_is_a_name_or_quoted() throws SQLException {
        assertThat(answers(IGNORED, "the cease-fire of who")).containsExactly("the", "of", "who");
        assertThat(answers(IGNORED, "WHO cease-fire")).isEmpty();
        assertThat(answers(IGNORED, "\"to be or not to be\"")).isEmpty();
        assertThat(answers(IGNORED, "THE CEASEFIRE")).containsExactly("THE");
        assertThat(answers(FOUND, "\"to be or not to be\"")).containsExactly("stop");
        assertThat(answers(FOUND, "the of and")).isEmpty();
    }

    @Test
    void quotes_minus_or_and_asterisk_mean_what_they_say() throws SQLException {
        assertThat(answers(FOUND, "\"fire cease\"")).isEmpty();
        assertThat(answers(FOUND, "ceasefire -deescalation")).containsExactly("spaced");
        assertThat(answers(FOUND, "leftmark or checkpoint")).containsExactly("bidi", "zwsp");
        assertThat(answers(FOUND, "bulldoz*")).containsExactly("softhyphen");
        assertThat(answers(FOUND, "bulldo")).isEmpty();
    }

    @Test
    void an_index_of_names_answers() throws SQLException {
        SchemaDatabase.execute(application, "set local enable_seqscan = off");
        assertThat(plan("select slug from party where search_name(name) = 'the herald'"))
                .contains("party_name_words_idx");
        assertThat(plan("select concept from search_form where key = 'lachin'")).contains("search_form_key_idx");
    }

    private static String plan(String query) throws SQLException {
        return String.join("\n", SchemaDatabase.rows(application, "explain " + query));
    }

    private static List<String> answers(String query, String typed) throws SQLException {
        try (PreparedStatement search = application.prepareStatement(query)) {
            search.setString(1, typed);
            try (ResultSet rows = search.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
