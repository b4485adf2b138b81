package org.clausetracker.names;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.web.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The reference data of the database is what the files say, and pages follow it at once. */
@QuarkusTest
class ReferenceDataTest {

    private static final String ORIGIN = "names-of-a-test";
    private static final String SHIPPED = read("data/names.json");
    private static final String ARMENIA = "/parties/armenia?lang=ru";

    @Inject
    ReferenceDataService references;

    @Inject
    Database database;

    @AfterEach
    void load_what_is_shipped() {
        load(SHIPPED);
    }

    @Test
    void both_files_are_loaded_at_the_start() {
        assertThat(ask("select string_agg(name || ' ' || origin, ', ' order by name) from reference_file"))
                .startsWith("gazetteer classpath:data/gazetteer.json, names ");
        assertThat(
                        ask(
                                """
                        select string_agg(kind || ' ' || names, ', ' order by kind)
                          from (select kind, count(*) as names from translated_name group by kind) k"""))
                .isEqualTo(
                        "AGREEMENT_NAME 28, AGREEMENT_PLACE 10, AGREEMENT_TITLE 15, CLAUSE_HEADING 36, CLAUSE_LABEL 7,"
                                + " COMMITMENT 59, CONDITION 3, OFFICE 38, PARTY 161");
        assertThat(
                        ask(
                                """
                        select string_agg(language || ' ' || names, ', ' order by language)
                          from (select language, count(*) as names from translation group by language) l"""))
                .isEqualTo("az 356, hy 355, ru 357");
        assertThat(
                        ask(
                                """
                        select (select count(*) from place) || ' ' || (select count(*) from place_name) || ' '
                            || (select count(*) from place_usage where place = 'karabakh') || ' '
                            || (select count(*) from place_mention) || ' ' || (select count(*) from ambiguous_spelling) || ' '
                            || (select count(*) from synonym_group)"""))
                .isEqualTo("156 616 5 486 28 42");
    }

    @Test
    void the_same_bytes_change_nothing() {
        String loadedAt = ask("select loaded_at from reference_file where name = 'names'");

        assertThat(load(SHIPPED)).isFalse();
        assertThat(ask("select loaded_at from reference_file where name = 'names'"))
                .isEqualTo(loadedAt);
    }

    @Test
    void another_file_replaces_every_name_and_shows_at_once() {
        String revision = ask("select number from revision where scope = 'nk-ceasefire-2020-11-10'");

        assertThat(load(replaced("\"ru\": \"Республика Армения\"", "\"ru\": \"Армения, Республика\"")))
                .isTrue();

        assertThat(page(ARMENIA)).contains("Армения, Республика").doesNotContain("Республика Армения");
        assertThat(ask("select number from revision where scope = 'nk-ceasefire-2020-11-10'"))
                .isNotEqualTo(revision);
        assertThat(ask("select count(*) from translated_name")).isEqualTo("357");
        assertThat(load(SHIPPED)).isTrue();
        assertThat(page(ARMENIA)).contains("Республика Армения");
    }

    @Test
    void a_translation_of_another_english_is_not_shown() {
        load(replaced("\"en\": \"Republic of Armenia\"", "\"en\": \"Armenia\""));

        assertThat(Pages.get(ARMENIA).select("h1").text()).startsWith("Republic of Armenia");
        assertThat(page(ARMENIA)).doesNotContain("Республика Армения");
    }

    @Test
    void a_wrong_file_is_refused_with_the_places_and_changes_nothing() {
        String names = ask("select count(*) from translation");

        assertThatThrownBy(() -> load(replaced("\"ru\": \"Республика Армения\"", "\"ru\": 1")))
                .isInstanceOf(ReferenceRejected.class)
                .hasMessage(ORIGIN + " has 1 error, nothing of it was stored:\n"
                        + "  $.parties.armenia.ru must be a text that is not empty");
        assertThatThrownBy(() -> load("{\"format\": "))
                .isInstanceOf(ReferenceRejected.class)
                .hasMessageStartingWith(
                        ORIGIN + " has 1 error, nothing of it was stored:\n  $ is no JSON that can be read: ");
        assertThat(ask("select count(*) from translation")).isEqualTo(names);
        assertThat(page(ARMENIA)).contains("Республика Армения");
    }

    @Test
    void nodes_that_start_together_load_a_file_once() throws Exception {
        String other = replaced("\"ru\": \"Москва\"", "\"ru\": \"г. Москва\"");
        Callable<Boolean> node = () -> load(other);
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            List<Future<Boolean>> loaded = nodes.invokeAll(List.of(node, node, node));

            assertThat(List.of(
                            loaded.get(0).get(),
                            loaded.get(1).get(),
                            loaded.get(2).get()))
                    .containsExactlyInAnyOrder(true, false, false);
        } finally {
            nodes.shutdown();
        }
    }

    private boolean load(String text) {
        return references.load(ReferenceFile.NAMES, text.getBytes(UTF_8), ORIGIN);
    }

    private String ask(String sql) {
        return database.first("a question of a test", Query.of(sql), row -> row.getString(1))
                .orElseThrow();
    }

    private static String page(String address) {
        return given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String replaced(String right, String wrong) {
        assertThat(SHIPPED).contains(right);
        return SHIPPED.replace(right, wrong);
    }

    private static String read(String resource) {
        try (InputStream file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
