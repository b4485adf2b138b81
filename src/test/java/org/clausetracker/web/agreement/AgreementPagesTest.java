package org.clausetracker.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The list of agreements. */
@QuarkusTest
class AgreementPagesTest {

    @Test
    void before_the_first_agreement_the_list_says_that_none_was_known() {
        assertThat(Pages.get("/agreements?asOf=2020-11-01").select(".empty").text())
                .isEqualTo("No agreement recorded here was known by 1 November 2020.");
    }

    @Test
    void the_list_begins_with_the_agreement_signed_last() {
        Document page = Pages.get("/agreements");

        assertThat(page.select("h1").text()).isEqualTo("Agreements");
        assertThat(Pages.texts(page, ".agreement h3"))
                .startsWith("Washington declaration", "First bilateral statement without mediator")
                .contains("2020 Nagorno-Karabakh ceasefire agreement");
    }

    @Test
    void words_a_kind_and_a_party_narrow_the_list() {
        assertThat(Pages.texts(Pages.get("/agreements?q=sochi"), ".agreement h3"))
                .containsExactly("Sochi statement (2022)", "Sochi statement (2021)");
        assertThat(Pages.texts(Pages.get("/agreements?q=&kind=MEMORANDUM&party="), ".agreement h3"))
                .containsExactly("Russian-Turkish Joint Monitoring Centre memorandum");
        assertThat(Pages.texts(Pages.get("/agreements?party=france"), ".agreement h3"))
                .containsExactly("Prague statement");
    }

    @Test
    void a_search_without_result_offers_a_way_forward() {
        Document page = Pages.get("/agreements?q=nothing-has-this-name&asOf=2023-03-01");

        assertThat(page.select("#results-heading").text()).isEqualTo("No agreement matches");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/agreements?asOf=2023-03-01");
        assertThat(page.select("#q").attr("value")).isEqualTo("nothing-has-this-name");
    }

    @Test
    void each_point_shows_its_status_on_the_day_asked_about_as_a_word() {
        Document page = Pages.get("/agreements?q=2020+Nagorno&asOf=2023-03-01");

        assertThat(Pages.texts(page, ".cell .cell-label")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(Pages.texts(page, ".cell .hidden"))
                .containsExactly(
                        "Point 1: Breached",
                        "Point 2: Fulfilled",
                        "Point 3: Unknown",
                        "Point 4: Contested",
                        "Point 5: Unknown",
                        "Point 6: Breached",
                        "Point 7: Unknown",
                        "Point 8: Contested",
                        "Point 9: Contested");
        assertThat(Pages.texts(page, ".tally span"))
                .containsExactly(
                        "2 Breached or overdue",
                        "3 Contested, alleged or partly kept",
                        "3 Unknown or only claimed",
                        "1 Kept or fulfilled");
    }

    @Test
    void the_day_of_the_view_is_kept_in_its_links() {
        Document page = Pages.get("/agreements?q=2020+Nagorno&asOf=2023-03-01");

        assertThat(page.select(".agreement h3 a").attr("href"))
                .isEqualTo("/agreements/nk-ceasefire-2020-11-10?asOf=2023-03-01");
        assertThat(page.select(".cell").get(5).attr("href"))
                .isEqualTo("/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2023-03-01");
        assertThat(page.select("#asof-day").attr("value")).isEqualTo("2023-03-01");
        assertThat(page.select(".asof input[name=q]").attr("value")).isEqualTo("2020 Nagorno");
    }

    @Test
    void with_hindsight_the_list_tells_what_the_boards_tell() {
        String query = "asOf=2021-01-15&publishedBy=2026-01-01";
        Document list = Pages.get("/agreements?" + query);

        assertThat(list.select("#asof-heading").text())
                .isEqualTo("As of 15 January 2021, with hindsight: by what was public on 1 January 2026");
        for (String agreement : new String[] {"nk-ceasefire-2020-11-10", "sochi-2021-11-26", "sochi-2022-10-31"}) {
            assertThat(
                            list
                                    .select(".agreement:has(h3 a[href^=/agreements/" + agreement + "?]) .cell")
                                    .eachText()
                                    .stream()
                                    .map(text -> text.substring(text.indexOf(": ") + 2)))
                    .as(agreement)
                    .isEqualTo(Pages.texts(Pages.get("/agreements/" + agreement + "?" + query), ".point .chip"));
        }
        assertThat(list.select("form.search input[name=publishedBy]").val()).isEqualTo("2026-01-01");
    }

    @Test
    void the_view_can_be_cited_with_its_day_and_taken_away() {
        Document page = Pages.get("/agreements?asOf=2023-03-01&known=now");

        assertThat(page.select(".cite .copy").text())
                .startsWith("Agreements, as of 2023-03-01, by what was public on ")
                .contains("asOf=2023-03-01&publishedBy=")
                .doesNotContain("known=");
        assertThat(page.select(".data a").eachText()).containsExactly("JSON", "CSV");
    }
}
