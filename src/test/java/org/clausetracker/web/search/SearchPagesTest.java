package org.clausetracker.web.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.web.PageKind;
import org.clausetracker.web.Pages;
import org.hamcrest.Matchers;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search in a browser. */
@QuarkusTest
class SearchPagesTest {

    @Test
    void what_is_found_is_that_of_the_api_with_the_words_marked() {
        Document page = Pages.get("/search?q=%22minefield+maps%22");

        assertThat(page.select("#results-heading").text()).isEqualTo("1 hit");
        assertThat(page.select(".hit a").eachAttr("href")).containsExactly("/statements/X021");
        assertThat(page.select(".fragment mark").eachText()).containsExactly("minefield", "maps");
    }

    @Test
    void facets_count_the_hits_and_narrow_them_down_and_back() {
        Document all = Pages.get("/search?q=corridor");
        Element statements = all.select(".facets li:contains(Statement)").get(0);
        Document narrowed = Pages.get(statements.select("a").attr("href"));

        assertThat(narrowed.select("#results-heading").text())
                .isEqualTo(statements.select(".count").text() + " hits");
        assertThat(narrowed.select(".hit h3").eachText())
                .isNotEmpty()
                .allMatch(title -> title.matches("(.+, s|S)tatement [A-Z0-9]+"))
                .anyMatch(title -> title.startsWith("Ilham Aliyev, statement "));
        assertThat(narrowed.select(".hit .meta").eachText()).allMatch(line -> line.startsWith("Statement · "));
        assertThat(narrowed.select("#type option[selected]").val()).isEqualTo("STATEMENT");
        assertThat(narrowed.select(".facets a").get(0).text()).isEqualTo("× Without: Statement");
        assertThat(narrowed.select(".facets a").get(0).attr("href")).isEqualTo("/search?q=corridor");
        assertThat(all.select(".facets h3").eachText()).containsExactly("Search in", "Agreement", "Party");
    }

    @Test
    void every_filter_of_the_form_reaches_the_search() {
        String query = "q=corridor&type=STATEMENT&agreement=nk-ceasefire-2020-11-10&party=russia&from=2021&to=2023-03";
        Document page = Pages.get("/search?" + query);

        assertThat(page.select(".hit a").eachAttr("href"))
                .isEqualTo(
                        given()
                                .get("/api/v1/search?" + query + "&limit=20")
                                .jsonPath()
                                .getList("items.id", String.class)
                                .stream()
                                .map(id -> "/statements/" + id)
                                .toList())
                .isNotEmpty();
        assertThat(page.select("#agreement option[selected]").val()).isEqualTo("nk-ceasefire-2020-11-10");
        assertThat(page.select("#party option[selected]").val()).isEqualTo("russia");
        assertThat(page.select("#from").val()).isEqualTo("2021");
        assertThat(page.select("#to").val()).isEqualTo("2023-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "point 6", "%D0%BF%D1%83%D0%BD%D0%BA%D1%82 6", "%C2%A76"})
    void the_number_of_a_point_of_a_chosen_agreement_leads_to_it(String number) {
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get("/search?agreement=nk-ceasefire-2020-11-10&asOf=2023-03-01&q=" + number.replace(" ", "+"))
                .then()
                .statusCode(303)
                .header("Location", Matchers.endsWith(Pages.CEASEFIRE + "/clauses/6?asOf=2023-03-01"));
    }

    @Test
    void a_number_that_several_agreements_have_offers_each_point() {
        Document page = Pages.get("/search?q=5");

        assertThat(page.select(".jump-to h2").text()).isEqualTo("Points with this number");
        assertThat(page.select(".jump-to a").eachAttr("href"))
                .contains(Pages.CEASEFIRE + "/clauses/5", "/agreements/sochi-2021-11-26/clauses/%C2%B65");
    }

    @Test
    void pages_follow_each_other_and_hold_no_hit_twice() {
        List<String> seen = new ArrayList<>();
        String next = "/search?q=Azerbaijan&type=STATEMENT";
        while (!next.isEmpty()) {
            Document page = Pages.get(next);
            seen.addAll(page.select(".hit a").eachAttr("href"));
            next = page.select(".more a[rel=next]").attr("href");
        }
        assertThat(seen)
                .hasSizeGreaterThan(40)
                .isEqualTo(given()
                        .get("/api/v1/search?q=Azerbaijan&type=STATEMENT&limit=200")
                        .jsonPath()
                        .getList("items.id", String.class)
                        .stream()
                        .map(id -> "/statements/" + id)
                        .toList());
    }

    @Test
    void a_search_without_a_result_offers_ways_on() {
        Document page = Pages.get("/search?q=no-such-word-anywhere&type=STATEMENT&asOf=2023-03-01");

        assertThat(page.select("#results-heading").text()).isEqualTo("Nothing was found");
        assertThat(page.select(".empty a").eachAttr("href"))
                .containsExactly(
                        "/search?q=no-such-word-anywhere&asOf=2023-03-01",
                        "/agreements?asOf=2023-03-01",
                        "/statements?asOf=2023-03-01");
    }

    @Test
    void a_search_that_cannot_be_read_keeps_what_was_typed_and_says_what_is_wrong() {
        Document page = Pages.get("/search?q=corridor&from=yesterday", 400);

        assertThat(page.select("[role=alert] h2").text()).isEqualTo("There is a problem");
        assertThat(page.select("[role=alert] li")).hasSize(1);
        assertThat(page.select("[role=alert] li").text()).contains("yesterday");
        assertThat(page.select("#q").val()).isEqualTo("corridor");
        assertThat(page.select("#from").val()).isEqualTo("yesterday");
        assertThat(page.select(".hit, .empty")).isEmpty();
    }

    @Test
    void a_name_with_a_slip_is_found_and_the_spelling_named() {
        Document page = Pages.get("/search?q=Erdoan");

        assertThat(page.select(".widened li").eachText())
                .anyMatch(line -> line.startsWith("Spelt like erdoan: ") && line.contains("erdogan"));
    }

    @Test
    void other_names_that_were_searched_for_are_told_with_the_way_to_search_for_exactly_this_and_back() {
        Document wide = Pages.get("/search?q=Kelbajar&type=STATEMENT");
        String exactly = wide.select(".widened > p a").attr("href");
        Document exact = Pages.get(exactly);

        assertThat(wide.select(".widened li").eachText())
                .anyMatch(line -> line.startsWith("Place Kelbajar: Kalbajar, Karvachar, "));
        assertThat(wide.select(".fragment mark").eachText()).contains("Kalbajar");
        assertThat(exactly).isEqualTo("/search?q=Kelbajar&type=STATEMENT&exact=true");
        assertThat(exact.select("#results-heading").text()).isEqualTo("Nothing was found");
        assertThat(exact.select(".results .note a").attr("href")).isEqualTo("/search?q=Kelbajar&type=STATEMENT");
        assertThat(wide.select(".saved a").attr("href")).isEqualTo("/search?q=Kelbajar&type=STATEMENT");
    }

    @Test
    void words_that_were_left_out_are_named() {
        assertThat(Pages.get("/search?q=the+corridor").select(".ignored b").eachText())
                .containsExactly("the");
        assertThat(Pages.get("/search?q=corridor").select(".ignored")).isEmpty();
    }

    @Test
    void a_party_and_an_agreement_are_found_by_their_names_in_any_language() {
        assertThat(Pages.get("/search?q=%D0%90%D0%BB%D0%B8%D0%B5%D0%B2")
                        .select(".named a")
                        .eachAttr("href"))
                .contains("/parties/ilham-aliyev");
        assertThat(Pages.get("/search?q=cease-fire").select(".named a").eachAttr("href"))
                .contains(Pages.CEASEFIRE);
    }

    @Test
    void filters_on_findings_reach_the_search_and_stay_chosen() {
        String query = "q=corridor&agreement=nk-ceasefire-2020-11-10&clause=6&kind=BREACH&standing=INDEPENDENT";
        Document page = Pages.get("/search?" + query);

        assertThat(page.select(".hit a").eachAttr("href"))
                .isNotEmpty()
                .hasSameSizeAs(given().get("/api/v1/search?" + query + "&limit=20")
                        .jsonPath()
                        .getList("items.id", String.class));
        assertThat(page.select("form.search details[open] #kind option[selected]")
                        .val())
                .isEqualTo("BREACH");
        assertThat(page.select("#clause").val()).isEqualTo("6");
        assertThat(page.select("input[name=standing][checked]")).hasSize(1);
        assertThat(Pages.get("/search?q=corridor&clause=6", 400)
                        .select("[role=alert] li")
                        .text())
                .startsWith("clause needs exactly one agreement");
    }

    @ParameterizedTest
    @EnumSource(
            value = PageKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CARD"})
    void every_page_leads_to_the_search(PageKind kind) {
        assertThat(Pages.get(kind.address(), kind.status()).select("body > header form[action=/search] input[name=q]"))
                .hasSize(1);
    }
}
