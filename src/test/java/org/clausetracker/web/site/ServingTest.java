package org.clausetracker.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.clausetracker.web.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Headers, errors, assets and the choice of appearance. */
@QuarkusTest
class ServingTest {

    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    @Test
    void a_page_runs_only_what_this_service_serves_and_is_not_framed() {
        Response page = given().get(Pages.CEASEFIRE);

        assertThat(page.header("Content-Security-Policy")).isEqualTo(STRICT + "'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void only_the_card_of_a_clause_may_be_framed() {
        Response card = given().get("/card/nk-ceasefire-2020-11-10/6");

        assertThat(card.header("Content-Security-Policy")).isEqualTo(STRICT + "*");
        assertThat(card.header("X-Frame-Options")).isNull();
    }

    @Test
    void answers_of_the_api_run_nothing() {
        assertThat(given().get("/api/v1/agreements").header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void an_unknown_address_is_a_page_with_a_way_forward() {
        for (String address : new String[] {"/nowhere", "/agreements/nowhere", Pages.CEASEFIRE + "/clauses/99"}) {
            Document page = Pages.get(address, 404);

            assertThat(page.select("h1").text()).as(address).isEqualTo("This page is not here");
            assertThat(page.select("main a").eachAttr("href")).contains("/agreements", "/");
        }
    }

    @Test
    void an_impossible_day_is_a_page_that_says_what_is_wrong() {
        Document page = Pages.get(Pages.CEASEFIRE + "?asOf=2023-02-30", 400);

        assertThat(page.select("h1").text()).isEqualTo("That address cannot be read");
        assertThat(page.select("main p").eachText())
                .contains("'2023-02-30' is not a date: 2023-02 has the days 1 to 28.");
        assertThat(page.select("main a").get(0).attr("href")).isEqualTo(Pages.CEASEFIRE);
    }

    @Test
    void a_program_that_does_not_ask_for_html_gets_problem_details() {
        assertThat(given().accept("application/json").get("/agreements/nowhere").contentType())
                .startsWith("application/problem+json");
        assertThat(given().accept("text/html").get("/api/v1/agreements/nowhere").contentType())
                .startsWith("application/problem+json");
    }

    @Test
    void assets_are_kept_for_ever_and_change_their_address_with_their_bytes() {
        String css = Pages.get("/").select("link[rel=stylesheet]").attr("href");

        assertThat(css).matches("/assets/[0-9a-f]{12}/site\\.css");
        Response asset = given().get(css);
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.contentType()).isEqualTo("text/css;charset=UTF-8");
        assertThat(asset.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(given().get("/assets/000000000000/site.css").statusCode()).isEqualTo(404);
    }

    @Test
    void the_style_sheet_of_the_typefaces_names_where_they_are() {
        String sheet = Pages.get("/").select("link[rel=stylesheet]").get(1).attr("href");
        List<String> faces = Pattern.compile("url\\(([^)]*)\\)")
                .matcher(given().get(sheet).asString())
                .results()
                .map(face -> face.group(1))
                .toList();

        assertThat(faces).hasSize(10).allMatch(face -> face.matches("/assets/[0-9a-f]{12}/[a-z-]+\\.woff2"));
        for (String face : faces) {
            Response file = given().get(face);
            assertThat(file.statusCode()).as(face).isEqualTo(200);
            assertThat(file.contentType()).as(face).isEqualTo("font/woff2");
            assertThat(new String(file.asByteArray(), 0, 4, StandardCharsets.US_ASCII))
                    .isEqualTo("wOF2");
        }
    }

    @Test
    void the_board_with_all_it_needs_is_lighter_than_250_kilobytes() {
        Document page = Pages.get(Pages.CEASEFIRE);
        int weight = given().header("Accept-Encoding", "identity")
                .get(Pages.CEASEFIRE)
                .asByteArray()
                .length;
        for (String asset : page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href")) {
            weight += given().get(asset).asByteArray().length;
        }
        weight += given().get(page.select("script").attr("src")).asByteArray().length;
        String icons = page.select("use").attr("href");
        weight += given().get(icons.substring(0, icons.indexOf('#'))).asByteArray().length;

        assertThat(weight).isBetween(60_000, 250_000);
    }

    @Test
    void the_chosen_appearance_is_kept_and_the_reader_stays_where_they_are() {
        Response chosen = given().redirects()
                .follow(false)
                .formParam("theme", "dark")
                .formParam("back", "/agreements?asOf=2023-03-01")
                .post("/appearance");

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).isEqualTo("/agreements?asOf=2023-03-01");
        assertThat(chosen.getDetailedCookie("theme").isHttpOnly()).isTrue();
        String page = given().cookie("theme", chosen.cookie("theme")).get("/").asString();
        assertThat(Jsoup.parse(page).select("html").attr("data-theme")).isEqualTo("dark");
    }

    @Test
    void no_other_site_is_gone_back_to() {
        for (String back : new String[] {"//example.org", "https://example.org", "/\\example.org", ""}) {
            Response chosen = given().redirects()
                    .follow(false)
                    .formParam("theme", "light")
                    .formParam("back", back)
                    .post("/appearance");

            assertThat(chosen.header("Location")).as(back).isEqualTo("/");
        }
    }
}
