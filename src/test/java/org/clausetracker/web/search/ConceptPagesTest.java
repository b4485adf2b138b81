package org.clausetracker.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Places, parties and words by all that they are called. */
@QuarkusTest
class ConceptPagesTest {

    @Test
    void the_list_calls_each_by_its_name_in_the_language_of_the_page() {
        assertThat(Pages.texts(Pages.get("/concepts?q=Kelbajar&kind=PLACE"), ".topics a"))
                .contains("Kalbajar");
        assertThat(Pages.texts(Pages.get("/concepts?q=Kelbajar&kind=PLACE&lang=ru"), ".topics a"))
                .contains("Кельбаджар");
        assertThat(Pages.get("/concepts?q=no-such-name").select(".empty a").attr("href"))
                .isEqualTo("/concepts");
    }

    @Test
    void a_place_leads_to_what_the_search_finds_for_it() {
        Document page = Pages.get("/concepts/place/lachin-corridor");

        assertThat(page.select("h1").text()).isEqualTo("Lachin Corridor Place");
        assertThat(Pages.texts(page, ".terms dt")).contains("English", "Russian", "Armenian", "Azerbaijani");
        List<String> found = page.select("ul.inline a[href^=/search?q=Lachin%20Corridor&type=]")
                .eachText();
        assertThat(found).contains("Wording of a point", "Statement");
        assertThat(page.select(".hit h3").text()).contains("Point 6");
    }

    @Test
    void a_party_leads_to_its_page() {
        assertThat(Pages.get("/concepts/party/russia?asOf=2023-03-01")
                        .select("main a[href=/parties/russia?asOf=2023-03-01]"))
                .isNotEmpty();
    }

    @Test
    void nothing_that_was_said_later_is_counted_on_a_past_day() {
        assertThat(Pages.get("/concepts/place/lachin-corridor?asOf=2020-11-01")
                        .select("main")
                        .text())
                .contains("No point, statement or finding mentions it.");
    }
}
