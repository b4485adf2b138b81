package org.clausetracker.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Sources, parties, deadlines, changes, and what the words mean. */
@QuarkusTest
class RecordPagesTest {

    @Test
    void what_has_no_day_is_in_no_list_of_a_day() {
        for (String list : new String[] {"/sources", "/statements"}) {
            assertThat(Pages.get(list + "?asOf=2020-11-01").text())
                    .as(list)
                    .contains("Only what was public by 1 November 2020.")
                    .doesNotContain("Date not known");
        }
        assertThat(without("publishedOn", "/sources?limit=200")).isNotEmpty();
        assertThat(without("publishedOn", "/sources?limit=200&publishedBy=2023-03-01"))
                .isEmpty();
        assertThat(without("statedOn", "/statements?limit=200")).contains("S014", "S027");
        // its source was published on 28 September 2022
        assertThat(without("statedOn", "/statements?limit=200&publishedBy=2023-03-01"))
                .containsExactly("S027");
        assertThat(without("statedOn", "/statements?limit=200&publishedBy=2022-09-27"))
                .isEmpty();
    }

    private static List<String> without(String day, String list) {
        return given().get("/api/v1" + list)
                .jsonPath()
                .getList("items.findAll { it." + day + " == null }.id", String.class);
    }

    @Test
    void changes_of_one_day_are_headed_by_it() {
        assertThat(Pages.get("/changes?agreement=nk-ceasefire-2020-11-10&from=2022-12-13&to=2022-12-13")
                        .select("h1 .sub")
                        .text())
                .endsWith(", 13 December 2022")
                .doesNotContain(" – ");
    }

    @Test
    void a_source_shows_where_it_was_published_and_what_was_taken_from_it() {
        Document page = Pages.get("/sources/reuters-2022-09-23");

        assertThat(page.select("dt:contains(Publisher) + dd a").attr("href")).isEqualTo("/parties/reuters");
        assertThat(page.select("dt:contains(Published) + dd").text()).isEqualTo("23 September 2022");
        assertThat(page.select("dt:contains(Address) + dd a").attr("href"))
                .isEqualTo("https://tvpworld.com/62924575/armenia-azerbaijan-quarrel-over-violating-ceasefire-pact");
        assertThat(page.select(".statements h3 a").eachAttr("href"))
                .hasSameElementsAs(given()
                        .get("/api/v1/statements?source=reuters-2022-09-23&limit=200")
                        .jsonPath()
                        .getList("items.id", String.class)
                        .stream()
                        .map(id -> "/statements/" + id)
                        .toList());
    }

    @Test
    void a_party_shows_what_it_owes_with_its_own_status_on_the_day() {
        Document page = Pages.get("/parties/russia?asOf=2021-11-08");

        assertThat(page.select("h1").text()).isEqualTo("Russian Federation State");
        assertThat(page.select(".asof-now").text()).isEqualTo("As of 8 November 2021, as known then");
        assertThat(page.select("tr:contains(Point 3) .chip").get(0).text()).isEqualTo("Fulfilled");
        assertThat(page.select("tr:contains(Point 3) a").get(0).attr("href"))
                .isEqualTo("/agreements/nk-ceasefire-2020-11-10/clauses/3?asOf=2021-11-08");
    }

    @Test
    void a_party_shows_what_it_is_accused_of_and_what_it_reported() {
        Document page = Pages.get("/parties/azerbaijan");

        assertThat(page.select("#accused ~ ol.briefs").get(0).select("> li")).hasSize(25);
        assertThat(page.select(".briefs .excerpt a").eachAttr("href"))
                .allMatch(link -> link.matches("/statements/[A-Z0-9]+#F-[A-Z0-9-]+"));
        assertThat(page.select(".more a").get(0).attr("href")).isEqualTo("/findings?about=azerbaijan");
    }

    @Test
    void the_list_of_parties_is_narrowed_by_name_and_kind() {
        assertThat(Pages.texts(Pages.get("/parties?q=lavrov&kind=PERSON"), "tbody th"))
                .containsExactly("Sergey Lavrov");
    }

    @Test
    void deadlines_stand_under_what_became_of_them() {
        Document page = Pages.get("/deadlines?asOf=2023-03-01");

        assertThat(Pages.texts(page, "main h2").subList(0, 6))
                .containsExactly(
                        "Past due, fulfilment only claimed",
                        "Due day passed, nothing reported",
                        "Due later",
                        "Met late",
                        "Met",
                        "Not judged now");
        assertThat(page.select("#MET_LATE + div tbody th a").eachText())
                .containsExactly("Border commissions meet in Brussels.", "Border commissions meet in Brussels.");
        assertThat(page.select(".moves s").eachText()).containsExactly("30 November 2022", "15 November 2020");
        assertThat(page.select(".moves strong").eachText()).containsExactly("31 October 2022", "25 November 2020");
    }

    @Test
    void a_duty_owed_every_day_is_judged_whatever_day_its_text_names() {
        Document page = Pages.get("/deadlines?asOf=2022-10-15");

        assertThat(Pages.texts(page, "main h2")).contains("Owed every day; the day is a date in the text");
        assertThat(page.select("#CONTINUING + div tbody .chip").eachText()).isNotEmpty();
        assertThat(page.select("#NOT_JUDGED + div tbody .chip").eachText()).doesNotContain("Unknown");
    }

    @Test
    void deadlines_are_told_as_they_were_known_on_the_day() {
        Document page = Pages.get("/deadlines?agreement=nk-ceasefire-2020-11-10&dueTo=2020-11&asOf=2020-11-14");

        assertThat(Pages.texts(page, "main h2").get(0)).isEqualTo("Due within 90 days");
        assertThat(Pages.texts(page, "td.when")).containsExactly("15 November 2020", "20 November 2020");
        assertThat(page.select("#moved")).isEmpty();
    }

    @Test
    void what_changed_is_told_by_point_with_its_cause_and_findings() {
        Document page = Pages.get("/changes?agreement=nk-ceasefire-2020-11-10&from=2022-01-01&to=2023-03-01");

        assertThat(Pages.texts(page, ".changes h3")).containsExactly("Point 1", "Point 4", "Point 6");
        assertThat(Pages.texts(page, ".changes > li:nth-child(2) .fromto .chip"))
                .containsExactly("Unknown", "Contested");
        assertThat(Pages.texts(page, ".changes > li:nth-child(3) .steps li"))
                .containsExactly("13 December 2022: Unknown → Breached; a statement became public:"
                        + " Ministry of Foreign Affairs of Armenia, 12 December 2022"
                        + " · Ministry of Foreign Affairs of Armenia, 12 December 2022"
                        + " · U.S. Department of State, 12–13 December 2022");
        assertThat(page.select(".changes > li:nth-child(3) .steps a").eachAttr("href"))
                .containsExactly(
                        "/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2022-12-13",
                        "/statements/X036#F-X036-1",
                        "/statements/X036#F-X036-2",
                        "/statements/X091#F-X091-1");
        assertThat(page.select(".copy").text())
                .contains("/changes?agreement=nk-ceasefire-2020-11-10&from=2022-01-01&to=2023-03-01 (accessed ");
    }

    @Test
    void without_an_agreement_the_page_of_changes_asks_for_one() {
        Document page = Pages.get("/changes");

        assertThat(page.select("#agreement option")).hasSizeGreaterThan(15);
        assertThat(page.select(".changes, .statements")).isEmpty();
        assertThat(Pages.get("/changes?from=2023-01-01&to=2022-01-01", 400)
                        .select("h1")
                        .text())
                .isEqualTo("That address cannot be read");
    }

    @Test
    void every_status_is_explained_with_its_colour_group() {
        Document page = Pages.get("/about");

        assertThat(page.select("tbody tr")).hasSize(17);
        assertThat(Pages.texts(page, "tbody tr:first-child > *"))
                .containsExactly(
                        "Breached",
                        "Reports establish that a party broke it, and none that this was made good.",
                        "Breached or overdue");
        assertThat(page.select("a[href=/codebook]").text()).contains("Codebook");
    }

    @Test
    void the_codebook_gives_plain_words_with_their_codes_and_the_definitions_as_they_were_written() {
        Document page = Pages.get("/codebook");

        assertThat(page.select("section[aria-labelledby=findingKind] dt").eachText())
                .containsExactly(
                        "Compliance COMPLIANCE",
                        "Partial compliance PARTIAL_COMPLIANCE",
                        "Breach BREACH",
                        "Denial DENIAL",
                        "Interpretation dispute INTERPRETATION_DISPUTE",
                        "Intent INTENT",
                        "Risk RISK",
                        "Context CONTEXT");
        assertThat(page.select("section[aria-labelledby=findingKind] dd").get(0).text())
                .isEqualTo("Says that a duty was carried out.");
        assertThat(page.select("section[aria-labelledby=partyKind] dt").eachText())
                .contains("State body STATE_BODY", "NGO");
        assertThat(page.select("h2#partyKind").text()).isEqualTo("Party kind partyKind");
    }
}
