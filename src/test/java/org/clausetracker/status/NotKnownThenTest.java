package org.clausetracker.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.clausetracker.Api;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An agreement is known from the last possible day of its signature; before that nothing is told of it. */
@QuarkusTest
class NotKnownThenTest {

    private static final String SIGNED = "2020-11-09";
    private static final String CEASEFIRE = "agreements/nk-ceasefire-2020-11-10";

    @ParameterizedTest
    @ValueSource(
            strings = {
                CEASEFIRE + "/clauses?asOf=2020-11-08",
                CEASEFIRE + "/clauses?asOf=2023-03-01&publishedBy=2020-11-08",
                CEASEFIRE + "/clauses/6/status?asOf=2020-11-08",
                CEASEFIRE + "/clauses/6/status?publishedBy=2020-11-08",
                CEASEFIRE + "/clauses/6/status?asOf=2020-11-08&recordedBy=9999-01-01T00:00:00Z",
                CEASEFIRE + "/clauses/6/status/history?to=2020-11-08",
                CEASEFIRE + "/matrix?asOf=2020-11-08",
                CEASEFIRE + "/matrix?asOf=2020-11-08&voice=armenia",
                "series/status?agreement=nk-ceasefire-2020-11-10&to=2020-11-08"
            })
    void a_status_asked_for_before_is_a_problem_that_names_the_day(String call) {
        given().get(Api.BASE + call)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-known-then"))
                .body("title", equalTo("Not known by that day"))
                .body("knownFrom", equalTo(SIGNED))
                .body("errors", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        CEASEFIRE + "/clauses/6/status?asOf=2020-11-09, NOT_IN_FORCE",
        CEASEFIRE + "/clauses/6/status?asOf=2020-11-08&publishedBy=2020-11-09, NOT_IN_FORCE"
    })
    void from_its_day_on_it_is_told_of_and_with_hindsight_of_the_days_before(String call, String headline) {
        given().get(Api.BASE + call).then().statusCode(200).body("headline", equalTo(headline));
    }

    @Test
    void in_a_list_of_questions_the_error_stands_in_its_place() {
        given().contentType(ContentType.JSON)
                .body("{\"asOf\":\"2021-01-11\",\"pairs\":[{\"agreement\":\"sochi-2021-11-26\",\"clause\":\"¶5\"},"
                        + "{\"agreement\":\"nk-ceasefire-2020-11-10\",\"clause\":\"6\"}]}")
                .post(Api.BASE + "status-queries")
                .then()
                .statusCode(200)
                .body("answers[0].status", nullValue())
                .body(
                        "answers[0].error",
                        equalTo("The agreement 'sochi-2021-11-26' was not known by 2021-01-11; it is known from"
                                + " 2021-11-26 on."))
                .body("answers[1].error", nullValue());
    }

    @Test
    void an_answer_about_such_a_day_cannot_be_verified() {
        given().contentType(ContentType.JSON)
                .body("{\"agreement\":\"nk-ceasefire-2020-11-10\",\"clause\":\"6\",\"asOf\":\"2020-11-08\","
                        + "\"publishedBy\":\"2020-11-08\"}")
                .post(Api.BASE + "verify")
                .then()
                .statusCode(404)
                .body("knownFrom", equalTo(SIGNED));
    }

    @Test
    void lists_leave_out_what_was_not_known() {
        given().get(Api.BASE + "agreements?publishedBy=2020-11-09")
                .then()
                .body("items.slug", equalTo(List.of("nk-ceasefire-2020-11-10")));
        given().get(Api.BASE + "deadlines?asOf=2020-11-11&limit=200")
                .then()
                .body("items.agreement", not(hasItem("sochi-2021-11-26")));
        assertThat(given().get(Api.BASE + "statements?publishedBy=2020-11-20&limit=200")
                        .jsonPath()
                        .getList("items.statedOn.to", String.class))
                .allSatisfy(day -> assertThat(day == null || day.compareTo("2020-11-20") <= 0)
                        .as(day)
                        .isTrue());
        assertThat(given().get(Api.BASE + "search?q=corridor&publishedBy=2020-11-20&limit=200")
                        .jsonPath()
                        .getList("items.date.to", String.class))
                .isNotEmpty()
                .allMatch(day -> day.compareTo("2020-11-20") <= 0);
    }

    @Test
    void clauses_can_be_judged_with_hindsight() {
        List<String> alone = given().get(Api.BASE + CEASEFIRE + "/matrix?asOf=2021-06-01&publishedBy=2024-01-01")
                .jsonPath()
                .getList("clauses.collect { it.views[0].headline }", String.class);

        assertThat(given().get(Api.BASE + CEASEFIRE + "/clauses?asOf=2021-06-01&publishedBy=2024-01-01")
                        .jsonPath()
                        .getList("items.headline", String.class))
                .isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Not known yet on that day, 9 November 2020",
        "ru, В тот день это ещё не было известно, 9 ноября 2020",
        "hy, Այդ օրը սա դեռ հայտնի չէր, 2020",
        "az, Həmin gün bu hələ məlum deyildi, 2020"
    })
    void a_page_of_such_a_day_says_so_plainly(String language, String heading, String day) {
        for (String path : List.of("", "/matrix", "/clauses/6", "/clauses/6/findings")) {
            Document page = Pages.get(Pages.CEASEFIRE + path + "?asOf=2020-11-08&lang=" + language, 404);

            assertThat(page.select("h1").text()).as(path).isEqualTo(heading);
            assertThat(page.select(".problem").text()).contains(day);
            assertThat(page.select("[class=chip]")).isEmpty();
        }
        assertThat(Pages.get("/card/nk-ceasefire-2020-11-10/6?asOf=2020-11-08&lang=" + language, 404)
                        .select("h1")
                        .text())
                .isEqualTo(heading);
    }

    @Test
    void a_day_to_come_is_headed_as_a_forecast_and_hatched() {
        Document board = Pages.get(Pages.CEASEFIRE + "?asOf=2099-01-01");

        assertThat(board.select("#asof-heading").text())
                .isEqualTo("Forecast for 1 January 2099, as known today, if nobody says another word");
        assertThat(board.select("p.hatch").text()).isEqualTo("If nobody says another word");
        assertThat(board.select("#hatch")).hasSize(1);
        assertThat(board.select(".strip rect.forecast + rect.hatching"))
                .hasSameSizeAs(board.select(".strip rect.forecast"))
                .isNotEmpty();
        assertThat(Pages.get(Pages.CEASEFIRE + "/clauses/6?asOf=2099-01-01").select(".timeline rect.forecast"))
                .isNotEmpty();
        assertThat(Pages.get(Pages.CEASEFIRE).select(".hatch, .hatching")).isEmpty();
    }

    @Test
    void a_strip_ends_at_the_day() {
        assertThat(Pages.get(Pages.CEASEFIRE + "?asOf=2023-03-01")
                        .select(".strip")
                        .eachAttr("aria-label"))
                .isNotEmpty()
                .allMatch(label -> label.endsWith("to 1 March 2023"));
    }
}
