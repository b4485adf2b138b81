package org.clausetracker.web.clause;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.clausetracker.clause.Group;
import org.clausetracker.web.Pages;
import org.clausetracker.web.draw.Badge;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class EmbedPagesTest {

    private static final String SIX = "nk-ceasefire-2020-11-10/6";

    @Test
    void a_day_to_come_is_told_as_a_forecast() {
        String forecast = "Forecast for 1 June 2027, as known today, if nobody says another word";

        assertThat(badge("/badge/" + SIX + ".svg?asOf=2027-06-01")
                        .select("title")
                        .text())
                .contains("(" + forecast + ")");
        assertThat(Pages.get("/card/" + SIX + "?asOf=2027-06-01")
                        .select("span.meta")
                        .text())
                .startsWith(forecast + "; ");
    }

    @Test
    void a_badge_says_the_status_in_words_icon_and_colour() {
        Document badge = badge("/badge/" + SIX + ".svg?asOf=2023-03-01");

        assertThat(badge.select("title").text())
                .startsWith("Point 6: Breached (1 March 2023). 2020 Nagorno-Karabakh ceasefire agreement. Republic of"
                        + " Azerbaijan is said by ");
        assertThat(badge.select("text").eachText()).containsExactly("Point 6", "Breached");
        assertThat(badge.select("svg svg path")).hasSize(1);
        assertThat(badge.select("rect").attr("fill")).isEqualTo("#b3261e");
        assertThat(badge.select("svg").get(0).attr("role")).isEqualTo("img");
    }

    @Test
    void a_badge_speaks_the_language_asked_for() {
        assertThat(badge("/badge/" + SIX + ".svg?asOf=2023-03-01&lang=hy")
                        .select("text")
                        .eachText())
                .containsExactly("Կետ 6", "Խախտված է");
    }

    @ParameterizedTest
    @EnumSource(Group.class)
    void the_words_of_a_badge_can_be_read_on_its_colour(Group group) {
        Badge badge = Badge.of("Point 6", "Status", "title", group);

        assertThat(contrast(badge.fill(), badge.ink())).isGreaterThan(4.5);
        assertThat(badge.split()).isEqualTo(7 * 7 + 18);
        assertThat(badge.width()).isEqualTo(badge.statusStart() + 6 * 7 + 9);
    }

    @Test
    void a_card_may_stand_in_a_frame_and_no_other_page_may() {
        Response card = given().accept("text/html").get("/card/" + SIX + "?asOf=2023-03-01");

        assertThat(card.header("Content-Security-Policy")).endsWith("frame-ancestors *");
        assertThat(card.header("X-Frame-Options")).isNull();
        for (String other : new String[] {"/deadlines", "/statements/S012", "/parties/armenia", "/about", "/card"}) {
            Response page = given().accept("text/html").get(other);
            assertThat(page.header("Content-Security-Policy")).as(other).endsWith("frame-ancestors 'none'");
            assertThat(page.header("X-Frame-Options")).as(other).isEqualTo("DENY");
        }
    }

    @Test
    void a_card_gives_the_status_its_day_and_the_first_reason() {
        Document card = Pages.get("/card/" + SIX + "?asOf=2023-03-01");

        assertThat(card.select("html").attr("lang")).isEqualTo("en");
        assertThat(card.select("h1").text()).isEqualTo("Point 6: Kalbajar, Lachin and the Lachin corridor");
        assertThat(card.select("h1 a").attr("href"))
                .isEqualTo("/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2023-03-01");
        assertThat(card.select(".chip").text()).isEqualTo("Breached");
        assertThat(card.select("span.meta").text()).startsWith("As of 1 March 2023; ");
        assertThat(card.select(".card-reason").text())
                .startsWith("Republic of Azerbaijan is said by ")
                .contains(" to have broken: ");
    }

    @Test
    void a_point_that_is_not_there_has_no_badge() {
        given().get("/badge/nk-ceasefire-2020-11-10/99.svg").then().statusCode(404);
    }

    private static Document badge(String address) {
        Response response = given().get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("image/svg+xml");
        return Jsoup.parse(response.asString(), "", Parser.xmlParser());
    }

    /** As WCAG 2.2 computes it. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
