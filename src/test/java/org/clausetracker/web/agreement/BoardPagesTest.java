package org.clausetracker.web.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausetracker.status.Clocks;
import org.clausetracker.status.Matrix.MatrixClause;
import org.clausetracker.status.MatrixService;
import org.clausetracker.status.Voice;
import org.clausetracker.web.Pages;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.StatusWords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** One agreement as a board. */
@QuarkusTest
class BoardPagesTest {

    @Inject
    MatrixService matrices;

    @Test
    void with_hindsight_evidence_may_be_later_and_there_are_no_strips() {
        Document page = Pages.get(Pages.CEASEFIRE + "?asOf=2020-11-20&known=now");

        assertThat(Pages.texts(page, ".point-evidence > .meta"))
                .contains("Last evidence 7 Nov 2021, 11 months later")
                .noneMatch(line -> line.endsWith("2021, the same day"));
        assertThat(page.select(".strip, .axis")).isEmpty();
        assertThat(page.text()).contains("With hindsight there are no strips");
        assertThat(Pages.get(Pages.CEASEFIRE + "?asOf=2020-11-20").select(".strip"))
                .isNotEmpty();
    }

    @Test
    void a_strip_writes_a_single_day_once() {
        assertThat(Pages.get(Pages.CEASEFIRE + "?asOf=2020-11-10")
                        .select(".strip title")
                        .eachText())
                .isNotEmpty()
                .noneMatch(title -> title.matches(".*, (.+) – \\1"))
                .anyMatch(title -> title.endsWith(", 9 November 2020"));
    }

    @Test
    void the_table_of_a_day_to_come_says_by_when_something_is_known() {
        for (String table : List.of("nk-ceasefire-2020-11-10/board", "nk-ceasefire-2020-11-10/matrix", "deadlines")) {
            assertThat(given().get("/downloads/" + table + ".csv?asOf=2027-06-01")
                            .asString())
                    .as(table)
                    .contains("2027-06-01")
                    .doesNotContain("2027-06-01,2027-06-01");
        }
    }

    @Test
    void the_points_stand_in_order_with_their_status_as_known_then() {
        Document page = Pages.get(Pages.CEASEFIRE + "?asOf=2023-03-01");

        assertThat(page.select("h1").text()).isEqualTo("2020 Nagorno-Karabakh ceasefire agreement");
        assertThat(Pages.texts(page, ".numeral")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(Pages.texts(page, ".point .chip"))
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
    }

    @Test
    void a_point_says_since_when_whom_it_concerns_and_how_old_the_last_evidence_is() {
        Element point =
                Pages.get(Pages.CEASEFIRE + "?asOf=2023-03-01").select(".point").get(5);

        assertThat(point.select("h3").text()).isEqualTo("Point 6: Kalbajar, Lachin and the Lachin corridor");
        assertThat(point.select(".state .meta").text()).isEqualTo("since 13 Dec 2022");
        assertThat(Pages.texts(point, ".owing li"))
                .containsExactly(
                        "Republic of Armenia: Fulfilled",
                        "Russian Federation: Breach alleged",
                        "Republic of Azerbaijan: Breached",
                        "Nobody named: Breached");
        assertThat(point.select(".point-evidence > .meta").text())
                .isEqualTo("Last evidence 22 Feb 2023, 7 days earlier");
        assertThat(point.select(".strip rect")).hasSizeGreaterThan(1);
        assertThat(point.select(".strip .marker")).hasSize(1);
    }

    @Test
    void with_hindsight_the_board_tells_what_the_rule_says_of_all_that_is_public_now() {
        Document page = Pages.get(Pages.CEASEFIRE + "?asOf=2021-01-15&publishedBy=2026-01-01");

        List<String> expected = matrices
                .matrix(
                        "nk-ceasefire-2020-11-10",
                        new Clocks(LocalDate.of(2021, 1, 15), Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty()),
                        List.of(Voice.EVERYBODY))
                .clauses()
                .stream()
                .map(MatrixClause::views)
                .map(views -> StatusWords.word(views.get(0).headline().ofRule(), Language.EN))
                .toList();
        assertThat(Pages.texts(page, ".point .chip")).isEqualTo(expected);
        assertThat(page.select("#asof-heading").text())
                .isEqualTo("As of 15 January 2021, with hindsight: by what was public on 1 January 2026");
        assertThat(page.select("input[name=known][checked]").attr("value")).isEqualTo("now");
        assertThat(page.select(".point h3 a").get(0).attr("href"))
                .isEqualTo(Pages.CEASEFIRE + "/clauses/1?asOf=2021-01-15&publishedBy=2026-01-01");
    }

    @Test
    void parties_and_other_agreements_are_named() {
        Document page = Pages.get(Pages.CEASEFIRE);

        assertThat(Pages.texts(page, "section[aria-labelledby=parties] tbody th"))
                .containsExactly(
                        "Republic of Azerbaijan",
                        "Republic of Armenia",
                        "Russian Federation",
                        "Republic of Artsakh (Nagorno-Karabakh Republic)",
                        "Office of the UN High Commissioner for Refugees",
                        "Russian peacekeeping contingent in Nagorno-Karabakh",
                        "Border Guard Service of the Russian FSB");
        assertThat(Pages.texts(page, ".relations li"))
                .contains("First truce of September 2022 reaffirms this agreement (point 1)");
    }

    @Test
    void an_agreement_without_points_says_so() {
        Document page = Pages.get("/agreements/ru-az-allied-2022-02-22");

        assertThat(page.select(".empty").text())
                .isEqualTo("No points of this agreement are recorded. Look through the other agreements.");
    }
}
