package org.clausetracker.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agreement of which nobody has coded anything: a preamble, a chapter, and numbers of several levels. */
@QuarkusTest
@TestProfile(ChangesData.class)
class NotCodedYetTest {

    private static final String BOARD = "/agreements/nested";
    private static final String NOT_CODED = "Not coded yet";

    @Inject
    BundleImportService imports;

    @BeforeEach
    void load() throws IOException {
        try (var bundle = Objects.requireNonNull(getClass().getResourceAsStream("/trials/10-nested-labels.json"))) {
            String renamed = new String(bundle.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("\"slug\": \"ag\"", "\"slug\": \"nested\"");
            imports.load(
                    new java.io.ByteArrayInputStream(renamed.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    "10-nested-labels.json");
        }
    }

    @Test
    void the_board_calls_each_clause_by_its_name_and_says_that_it_is_not_coded() {
        Document board = Pages.get(BOARD);

        assertThat(Pages.texts(board, ".point h3")).containsExactly("Preamble", "Point 2.3.1", "2.3.1(a)(ii)");
        assertThat(Pages.texts(board, ".numeral")).containsExactly("2.3.1");
        assertThat(Pages.texts(board, ".point .chip")).containsExactly(NOT_CODED, NOT_CODED, NOT_CODED);
        assertThat(Pages.texts(board, ".heading summary h3")).containsExactly("Chapter II: Permanent ceasefire");
    }

    @Test
    void the_parts_of_a_clause_lie_below_it_and_fold_with_their_heading() {
        Document board = Pages.get(BOARD);

        assertThat(Pages.texts(board, "section > .points > .point > .point-what h3"))
                .containsExactly("Preamble");
        assertThat(Pages.texts(board, ".heading > details[open] > summary .tally > span"))
                .containsExactly("2 points", "2 Not coded yet");
        assertThat(Pages.texts(board, ".heading > details > .points > .point > .point-what h3"))
                .containsExactly("Point 2.3.1");
        assertThat(board.select("details.parts-of[open] > summary").eachText()).containsExactly("1 point");
        assertThat(Pages.texts(board, ".parts-of > .points > .point > .point-what h3"))
                .containsExactly("2.3.1(a)(ii)");
    }

    @Test
    void a_clause_is_found_by_its_number() {
        assertThat(given().redirects()
                        .follow(false)
                        .accept("text/html")
                        .get("/search?q=2.3.1&agreement=nested")
                        .header("Location"))
                .endsWith(BOARD + "/clauses/2.3.1");
        assertThat(Pages.get("/search?q=2.3.1").select("main a").eachAttr("href"))
                .anyMatch(href -> href.startsWith(BOARD + "/clauses/2.3.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "preamble, Preamble, en",
        "CHAPTER%20II, Chapter II Permanent ceasefire, en",
        "2.3.1, Point 2.3.1, en",
        "2.3.1(a)(ii), 2.3.1(a)(ii), en",
        "preamble, Преамбула, ru",
        "preamble, Նախաբան, hy",
        "preamble, Preambula, az",
        "CHAPTER%20II, Глава II Permanent ceasefire, ru"
    })
    void the_page_of_a_clause_has_its_name(String label, String name, String language) {
        assertThat(Pages.get(BOARD + "/clauses/" + label + "?lang=" + language)
                        .select("h1")
                        .text())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"en, Not coded yet", "ru, Ещё не разобран", "hy, Դեռ մշակված չէ", "az, Hələ işlənməyib"})
    void every_page_says_that_it_is_not_coded_in_each_language(String language, String words) {
        for (String address : List.of(
                BOARD, BOARD + "/matrix", BOARD + "/clauses/preamble", "/card/nested/preamble", "/agreements?q=ag")) {
            assertThat(Pages.get(address + (address.contains("?") ? "&" : "?") + "lang=" + language)
                            .text())
                    .as(address)
                    .contains(words);
        }
    }

    @Test
    void no_page_says_that_nothing_in_it_can_be_kept_or_broken() {
        for (String address : List.of(
                BOARD,
                BOARD + "/matrix",
                BOARD + "/clauses/preamble",
                BOARD + "/clauses/2.3.1",
                "/card/nested/preamble")) {
            assertThat(Pages.get(address).html())
                    .as(address)
                    .doesNotContain("kept or broken", "Not assessable", "Point preamble");
        }
    }

    @Test
    void the_list_of_clauses_says_that_none_is_coded_and_that_nothing_waits() {
        var clauses = given().get("/api/v1/agreements/nested/clauses").jsonPath();

        assertThat(clauses.getList("items.coded")).containsExactly(false, false, false, false);
        assertThat(clauses.getList("items.waiting")).containsExactly(0, 0, 0, 0);
        assertThat(clauses.getList("items.counts"))
                .allSatisfy(counts -> assertThat(counts).isEqualTo(java.util.Map.of()));
        assertThat(given().get("/api/v1/agreements/nk-ceasefire-2020-11-10/clauses")
                        .jsonPath()
                        .getList("items.coded", Boolean.class))
                .containsOnly(true);
    }
}
