package org.clausetracker.web.home;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HomePagesTest {

    private static final String DAY = "/?asOf=2023-03-01";

    private static final int MOST_BYTES = 120_000;

    @Test
    void the_featured_agreement_shows_each_point_with_its_status_and_who_says_so() {
        Document page = Pages.get(DAY);

        assertThat(page.select("h1").text()).isEqualTo("Where each point of an agreement stands");
        assertThat(page.select("#featured").text()).isEqualTo("2020 Nagorno-Karabakh ceasefire agreement");
        assertThat(page.select(".featured > .meta").text())
                .isEqualTo("Ceasefire, 9 November 2020. 4 changes of status in a year.");
        assertThat(Pages.texts(page, ".row .numeral")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(Pages.texts(page, ".row .chip"))
                .containsExactly(
                        "Breached",
                        "Fulfilled",
                        "Unknown",
                        "Contested",
                        "Unknown",
                        "Breached",
                        "Unknown",
                        "Contested",
                        "Contested");
        assertThat(Pages.texts(page, ".row .state .meta")).hasSize(9).contains("since 13 Dec 2022");
        assertThat(Pages.texts(page, ".row .sentence"))
                .hasSize(9)
                .contains(
                        "Republic of Armenia is said by Ministry of Defence of Azerbaijan to have done: Return the Agdam"
                                + " District to Azerbaijan.",
                        "Republic of Azerbaijan is said by Republic of Armenia to have broken: Exchange all prisoners of"
                                + " war, hostages and other detained persons; Republic of Azerbaijan says that it was kept.");
    }

    @Test
    void every_row_says_what_the_page_of_its_point_says() {
        Document page = Pages.get(DAY);
        for (int point : new int[] {1, 4, 6, 9}) {
            String path = page.select(".row h3 a").get(point - 1).attr("href");
            assertThat(path).isEqualTo(Pages.CEASEFIRE + "/clauses/" + point + "?asOf=2023-03-01");
            Document clause = Pages.get(path);
            assertThat(clause.select(".verdict .chip").get(0).text())
                    .isEqualTo(page.select(".row .chip").get(point - 1).text());
            assertThat(clause.text())
                    .contains(page.select(".row .sentence").get(point - 1).text());
        }
    }

    @Test
    void the_strips_share_one_axis() {
        Document page = Pages.get("/");
        String axis = page.select(".tally-head .axis svg").attr("viewBox");

        assertThat(axis).startsWith("0 0 240 ");
        assertThat(page.select(".row .strip").eachAttr("viewBox")).hasSize(9).allMatch("0 0 240 24"::equals);
    }

    @Test
    void the_latest_changes_in_all_agreements_stand_beside_it() {
        Document page = Pages.get(DAY);

        assertThat(page.select(".news section:has(#lately) .moves > li").get(1).text())
                .isEqualTo("13 Dec 2022 2020 Nagorno-Karabakh ceasefire agreement Point 6: Kalbajar, Lachin and the"
                        + " Lachin corridor Unknown becomes Breached");
        assertThat(Pages.texts(page, ".news section:has(#lately) .move-when b"))
                .containsExactly(
                        "15 Dec 2022", "13 Dec 2022", "13 Dec 2022", "1 Dec 2022", "27 Nov 2022", "3 Nov 2022");
        assertThat(page.select("#next, #waits")).isEmpty();
        assertThat(page.select(".news .moves a").eachAttr("href")).allMatch(to -> to.endsWith("?asOf=2023-03-01"));
    }

    @Test
    void today_it_also_tells_what_will_change_and_what_waits() {
        Document page = Pages.get("/");

        assertThat(page.select(".news h2").eachText())
                .containsExactly("Changed lately", "Changes next, if nobody speaks", "Waits for a decision");
        int waiting = given().get("/api/v1/reviews?agreement=nk-ceasefire-2020-11-10&limit=200")
                .jsonPath()
                .getList("items")
                .size();
        assertThat(waiting).isPositive();
        assertThat(page.select(".news section:has(#waits) li:has(a[href*='agreement=nk-ceasefire-2020-11-10&'])")
                        .text())
                .startsWith("2020 Nagorno-Karabakh ceasefire agreement " + waiting + " entries, the oldest since ");
    }

    @Test
    void with_hindsight_nothing_is_said_of_what_changed_when() {
        Document page = Pages.get(DAY + "&known=now");

        assertThat(page.select(".news section, .row .strip, .tally-head .axis")).isEmpty();
        assertThat(page.select(".row .chip")).hasSize(9);
    }

    @Test
    void the_other_agreements_follow_those_that_moved_most_first() {
        Document page = Pages.get(DAY);
        String note = ".agreement-what .meta:contains(in a year)";

        assertThat(page.select(".totals").text()).matches("\\d+ agreements, \\d+ points");
        assertThat(Pages.texts(page, ".agreement h3")).doesNotContain("2020 Nagorno-Karabakh ceasefire agreement");
        assertThat(page.select(note).eachText().stream()
                        .map(text -> Integer.parseInt(text.substring(0, text.indexOf(' ')))))
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo((a, b) -> b - a);
        assertThat(page.select(".agreement").get(0).select(note)).hasSize(1);
    }

    @Test
    void before_the_featured_agreement_the_one_that_moved_most_is_shown_and_before_all_none() {
        assertThat(Pages.get("/?asOf=2020-11-01").select(".empty").text())
                .isEqualTo("No agreement recorded here was known by 1 November 2020.");
    }

    @Test
    void a_day_that_cannot_be_read_is_refused() {
        assertThat(Pages.get("/?asOf=2023-02-30", 400).select("main p").eachText())
                .contains("'2023-02-30' is not a date: 2023-02 has the days 1 to 28.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?lang=ru", "/?lang=hy", "/?lang=az", DAY})
    void it_is_lighter_than_120_kilobytes_on_its_way(String address) {
        int weight = given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .urlEncodingEnabled(false)
                .header("Accept-Encoding", "gzip")
                .accept("text/html")
                .get(address)
                .asByteArray()
                .length;
        assertThat(weight).isBetween(2_000, MOST_BYTES);
    }

    @Test
    void every_page_has_one_search_for_everything_in_its_head() {
        Document page = Pages.get(Pages.CEASEFIRE + "?asOf=2023-03-01&lang=ru");

        assertThat(page.select("header form").attr("action")).isEqualTo("/search");
        assertThat(page.select("header form input[type=hidden]").eachAttr("name"))
                .containsExactly("asOf", "lang");
        assertThat(page.select("header form label[for=search-all]").text()).isEqualTo("Искать везде");
        assertThat(Pages.get("/search?q=corridor&asOf=2023-03-01&lang=en").select(".hit"))
                .isNotEmpty();
    }
}
