package org.clausetracker.web.statement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementPagesTest {

    @Test
    void the_text_stands_as_published_beside_the_restored_one() {
        Document page = Pages.get("/statements/S012");

        assertThat(page.select("h1").text())
                .isEqualTo("Ministry of Defence of Azerbaijan Statement S012, 23 September 2022");
        assertThat(Pages.texts(page, "figcaption")).containsExactly("As published, damage and all", "Restored");
        assertThat(page.select(".texts .said").get(1).text())
                .isEqualTo("Shortly after the Armenian statement, Azerbaijan's defence ministry issued a response,"
                        + " saying it was Armenia that opened fire first.");
        assertThat(page.select(".texts .note").text()).isEqualTo("Apostrophe lost.");
    }

    @Test
    void overlapping_quotations_are_marked_and_lead_to_their_findings() {
        Document page = Pages.get("/statements/S012");

        assertThat(Pages.texts(page, ".said mark"))
                .containsExactly("issued a response, saying", "it was Armenia that opened fire first");
        assertThat(page.select(".quote-numbers a").eachAttr("href"))
                .containsExactly("#F-S012-1", "#F-S012-3", "#F-S012-2", "#F-S012-4");
        assertThat(page.select(".findings > li").eachAttr("id"))
                .containsExactly("F-S012-1", "F-S012-3", "F-S012-2", "F-S012-4");
        assertThat(page.select("#F-S012-3 .facts dd").eachText())
                .containsExactly(
                        "Point 1, 2020 Nagorno-Karabakh ceasefire agreement",
                        "Ministry of Defence of Azerbaijan (party, for Republic of Azerbaijan), in Reuters",
                        "22–23 September 2022",
                        "arguably under the point; D3: not usually reliable, possibly true",
                        "not reviewed yet: does not move a status. History");
    }

    @Test
    void a_repeated_statement_names_the_one_that_said_it_first_and_the_other_way_round() {
        assertThat(Pages.get("/statements/S016")
                        .select("dt:contains(First said in) + dd")
                        .text())
                .isEqualTo("Statement X002; both count as one voice");
        assertThat(Pages.get("/statements/X002")
                        .select("dt:contains(Repeated in) + dd")
                        .text())
                .isEqualTo("S016 (15 November 2020)");
    }

    @Test
    void a_finding_is_shown_on_the_page_of_its_statement() {
        given().redirects()
                .follow(false)
                .get("/findings/F-S012-1?lang=ru")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/statements/S012?lang=ru#F-S012-1"));
    }

    @Test
    void the_list_is_narrowed_by_every_field_of_its_form() {
        Document page = Pages.get(
                "/statements?q=corridor&agreement=nk-ceasefire-2020-11-10&recordType=REPORT&statedFrom=2023-02&statedTo=2023-02");

        assertThat(page.select(".statements h2 a").eachAttr("href")).isEqualTo(listed(page));
        assertThat(page.select(".statements h2").eachText())
                .contains("Sergey Lavrov", "International Court of Justice");
        assertThat(page.select("#q").val()).isEqualTo("corridor");
        assertThat(page.select("#recordType option[selected]").val()).isEqualTo("REPORT");
    }

    /** The same by the API. */
    private static List<String> listed(Document page) {
        assertThat(page.select(".more")).isEmpty();
        return given()
                .get(
                        "/api/v1/statements?q=corridor&agreement=nk-ceasefire-2020-11-10&recordType=REPORT&statedFrom=2023-02&statedTo=2023-02")
                .jsonPath()
                .getList("items.id", String.class)
                .stream()
                .map(id -> "/statements/" + id)
                .toList();
    }

    @Test
    void a_search_without_a_result_offers_a_way_on() {
        Document page = Pages.get("/statements?q=no-such-word-anywhere");

        assertThat(page.select(".statements > li")).isEmpty();
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/statements");
    }

    @Test
    void an_unknown_statement_is_a_page_not_found() {
        assertThat(Pages.get("/statements/nothing", 404).select("h1").text()).isEqualTo("This page is not here");
    }
}
