package org.clausetracker.web.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FindingPagesTest {

    @ParameterizedTest
    @CsvSource({
        "/findings?kind=INTENT&about=azerbaijan, kind=INTENT&about=azerbaijan",
        "/findings?about=NOBODY, about=NOBODY",
        "/findings?agreement=nk-ceasefire-2020-11-10&clause=6&from=2022-12&to=2023-01, agreement=nk-ceasefire-2020-11-10&clause=6&eventFrom=2022-12&eventTo=2023-01",
        "/findings?clock=stated&from=2022&to=2022&within=true, statedFrom=2022&statedTo=2022&precision=RANGE",
        "/findings?reporter=russia&role=GUARANTOR, reporter=russia&reporterRole=GUARANTOR",
        "/agreements/nk-ceasefire-2020-11-10/clauses/6/findings?kind=BREACH, agreement=nk-ceasefire-2020-11-10&clause=6&kind=BREACH"
    })
    void the_page_lists_the_findings_of_the_api(String page, String call) {
        List<String> ids = given().urlEncodingEnabled(false)
                .get("/api/v1/findings?" + call)
                .jsonPath()
                .getList("items.id", String.class);

        assertThat(ids).isNotEmpty();
        assertThat(Pages.get(page).select("ol.finding-list > li").eachAttr("id"))
                .isEqualTo(ids);
    }

    @Test
    void the_form_keeps_what_was_asked_and_the_next_page_continues_it() {
        Document page = Pages.get("/findings?kind=BREACH&from=2020&within=true");

        assertThat(page.select("#kind option[selected]").val()).isEqualTo("BREACH");
        assertThat(page.select("input[name=within]").hasAttr("checked")).isTrue();
        assertThat(page.select("a[rel=next]").attr("href"))
                .startsWith("/findings?kind=BREACH&from=2020&within=true&cursor=");
        assertThat(page.select(".data a").eachAttr("href"))
                .containsExactly(
                        "/api/v1/findings?kind=BREACH&eventFrom=2020&precision=RANGE",
                        "/downloads/findings.csv?kind=BREACH&from=2020&within=true");
        Document next = Pages.get(page.select("a[rel=next]").attr("href"));
        assertThat(next.select("ol.finding-list > li").eachAttr("id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(page.select("ol.finding-list > li").eachAttr("id"));
    }

    @Test
    void a_finding_leads_to_its_point_and_to_its_statement() {
        Document page = Pages.get("/findings?agreement=nk-ceasefire-2020-11-10&clause=6&kind=DENIAL");

        assertThat(page.select("ol.finding-list > li a[href$=/clauses/6]")).isNotEmpty();
        given().redirects()
                .follow(false)
                .get("/findings/F-S012-1")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/statements/S012#F-S012-1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/findings?clause=6|clause needs an agreement: labels are unique only within one.",
                "/findings?kind=LIE|'LIE' is not one of",
                "/findings?from=2023-02-30|2023-02-30",
                "/findings?from=2023&to=2022|from",
                "/findings?clock=recorded|'recorded' is not one of event, stated."
            })
    void what_cannot_be_read_is_said(String address, String words) {
        assertThat(Pages.get(address, 400).select("main").text()).contains(words);
    }
}
