package org.clausetracker.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page says how current its evidence is, and what its silence is worth. */
@QuarkusTest
class EvidenceLineTest {

    @ParameterizedTest
    @MethodSource("org.clausetracker.web.PageKind#ofTheSite")
    void the_top_of_each_page_says_up_to_when_there_is_evidence(PageKind kind) {
        assertThat(Pages.get(kind.address(), kind.status()).select(".asof .evidence"))
                .hasSize(
                        (kind.status() == 200 && kind != PageKind.LOG_IN) || kind == PageKind.SEARCH_UNREADABLE ? 1 : 0)
                .allSatisfy(line -> assertThat(line.text()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/about | evidence up to 21 October 2025",
                "/agreements/nk-ceasefire-2020-11-10?asOf=2020-11-10 | evidence up to 10 November 2020",
                "/agreements?asOf=1999-01-01 | no dated evidence by this day",
            })
    void the_line_is_never_later_than_the_day_that_the_page_is_about(String address, String line) {
        assertThat(Pages.get(address).select(".asof .evidence").text()).isEqualTo(line);
    }

    @Test
    void hindsight_counts_what_is_known_today() {
        String then = line("?asOf=2020-11-10");
        assertThat(line("?asOf=2020-11-10&known=now")).isEqualTo(line("")).isNotEqualTo(then);
    }

    @Test
    void an_agreement_knows_its_newest_statement_and_when_its_record_was_last_changed() {
        given().get("/api/v1" + Pages.CEASEFIRE)
                .then()
                .statusCode(200)
                .body("currency.newestStatement.value", equalTo(newestOfCeasefire()))
                .body("currency.lastRecorded", notNullValue());

        assertThat(Pages.get(Pages.CEASEFIRE).select("#currency dt").eachText())
                .containsExactly("Newest statement", "Record last changed", "Coded until");
        assertThat(Pages.get(Pages.CEASEFIRE + "?asOf=2023-03-01")
                        .select("#currency dt")
                        .eachText())
                .containsExactly("Coded until");
        assertThat(Pages.get(Pages.CEASEFIRE).select("#currency .silence").text())
                .startsWith("The sources that were searched for this agreement, and up to when, are not stated");
    }

    private static String line(String query) {
        return Pages.get(Pages.CEASEFIRE + query).select(".asof .evidence").text();
    }

    /** By the list of statements, the newest first, those without a date last. */
    private static String newestOfCeasefire() {
        return given().get("/api/v1/statements?agreement=nk-ceasefire-2020-11-10&limit=1")
                .jsonPath()
                .getString("items[0].statedOn.value");
    }
}
