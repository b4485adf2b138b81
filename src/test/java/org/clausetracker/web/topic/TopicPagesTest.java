package org.clausetracker.web.topic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Topics, and the clauses of all agreements on one. */
@QuarkusTest
class TopicPagesTest {

    private static final String PEACEKEEPERS = "/topics/PAM-51/regional-peacekeeping-force";

    @Test
    void topics_stand_under_their_schemes_with_how_much_is_about_them() {
        Document page = Pages.get("/topics");

        assertThat(Pages.texts(page, "main h2")).containsExactly("PA-X", "PAM-51");
        assertThat(page.select("li:has(a[href=" + PEACEKEEPERS + "])").text())
                .isEqualTo("Regional Peacekeeping Force 4 points, 2 agreements");
        assertThat(Pages.get("/topics?asOf=2020-11-01").select(".empty").text())
                .startsWith("No point known by this day");
    }

    @Test
    void a_topic_shows_its_clauses_by_agreement_each_with_status_sentence_and_since_when() {
        Document page = Pages.get("/topics/PAM-51/withdrawal-of-troops?asOf=2023-03-01");

        assertThat(page.select("h1").text()).isEqualTo("Withdrawal of Troops Topic of the scheme PAM-51");
        assertThat(Pages.texts(page, ".compared th[scope=rowgroup]"))
                .contains("2020 Nagorno-Karabakh ceasefire agreement");
        Elements row = page.select(".compared tr:has(a[href^=/agreements/nk-ceasefire-2020-11-10/clauses/6?])");
        Document board = Pages.get("/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2023-03-01");
        assertThat(row.select(".chip").text())
                .isEqualTo(board.select(".verdict .chip").text());
        assertThat(row.select("td").get(1).text())
                .isEqualTo(board.select(".saying").get(0).text());
        assertThat(board.select(".verdict").text()).contains(row.select(".when").text());
        assertThat(page.select(".groups li").eachText()).isNotEmpty();
    }

    @Test
    void the_clauses_on_a_topic_are_a_table_too() {
        Document page = Pages.get("/topics/PA-X/withdrawal-of-foreign-forces?headline=BREACHED&asOf=2023-03-01");
        String table = page.select(".data a[href*=csv]").attr("href");

        assertThat(given().urlEncodingEnabled(false).get(table).asString().lines())
                .hasSize(1 + page.select(".compared th[scope=row]").size())
                .element(1, InstanceOfAssertFactories.STRING)
                .startsWith("PA-X,withdrawal-of-foreign-forces,nk-ceasefire-2020-11-10,6,")
                .contains("2023-03-01,2023-03-01,BREACHED,true,2022-12-13");
    }

    @Test
    void a_filter_that_nothing_matches_offers_a_way_back() {
        Document page = Pages.get(PEACEKEEPERS + "?headline=ENDED&asOf=2023-03-01");

        assertThat(page.select(".empty a").attr("href")).isEqualTo(PEACEKEEPERS + "?asOf=2023-03-01");
        assertThat(page.select("#headline option[selected]").text()).isEqualTo("Ended");
        assertThat(page.select(".asof input[name=headline]").val()).isEqualTo("ENDED");
    }

    @Test
    void the_topics_of_a_point_lead_there_on_the_day_of_the_page() {
        Document page = Pages.get("/agreements/nk-ceasefire-2020-11-10/clauses/3?asOf=2023-03-01");

        assertThat(page.select(".topics-of a").eachAttr("href")).contains(PEACEKEEPERS + "?asOf=2023-03-01");
    }
}
