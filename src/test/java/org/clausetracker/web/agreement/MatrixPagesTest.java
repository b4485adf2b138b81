package org.clausetracker.web.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause by commitment by obligor. */
@QuarkusTest
class MatrixPagesTest {

    private static final String MATRIX = Pages.CEASEFIRE + "/matrix";

    @Test
    void every_voice_has_a_column_and_every_clause_a_group_of_rows() {
        Document page = Pages.get(MATRIX + "?asOf=2023-03-01");

        assertThat(Pages.texts(page, ".told thead th"))
                .containsExactly(
                        "Point and duty",
                        "Owed by",
                        "All statements",
                        "Republic of Azerbaijan",
                        "Republic of Armenia",
                        "Russian Federation",
                        "Republic of Artsakh (Nagorno-Karabakh Republic)",
                        "Independent voices");
        assertThat(page.select(".told tbody")).hasSize(9);
        assertThat(Pages.texts(page.select(".told tbody").get(5), ".told-clause .chip"))
                .containsExactly("Breached");
        assertThat(page.select(".told-clause a").get(5).attr("href"))
                .isEqualTo(Pages.CEASEFIRE + "/clauses/6?asOf=2023-03-01");
    }

    @Test
    void a_voice_that_says_nothing_of_a_duty_has_no_status_and_no_colour_there() {
        Document page = Pages.get(MATRIX + "?asOf=2023-03-01");
        List<Element> cells = page.select(".told tr:not(.told-clause) td[data-label]").stream()
                .filter(cell -> !List.of("Owed by", "All statements").contains(cell.attr("data-label")))
                .toList();

        assertThat(cells).anyMatch(cell -> cell.text().equals("says nothing"));
        for (Element cell : cells) {
            assertThat(cell.select(".chip, .plainstatus")).isEmpty();
            if (cell.select(".quotes li").isEmpty()) {
                assertThat(cell.text()).isEqualTo("says nothing");
                assertThat(cell.select("use").attr("href")).endsWith("icons.svg#silent");
                assertThat(cell.select(".red, .amber, .grey, .blue, .green")).isEmpty();
            }
        }
        assertThat(page.select(".silent"))
                .hasSizeGreaterThan(page.select(".quotes").size());
        assertThat(page.select(".differing"))
                .allMatch(row -> row.select(".quotes").size() > 1);
    }

    @Test
    void the_two_readings_of_point_9_stand_face_to_face_in_whose_words_they_are_and_since_when() {
        Document page = Pages.get(MATRIX + "?asOf=2022-03-01&voice=azerbaijan&voice=armenia");
        Element row = Objects.requireNonNull(page.select(".told tr.differing").last());

        assertThat(row.select("th").text()).startsWith("b Guarantee the security of transport");
        Elements cells = row.select("td.spoken");
        assertThat(cells.eachAttr("data-label")).containsExactly("Republic of Azerbaijan", "Republic of Armenia");
        assertThat(cells.eachText())
                .containsExactly(
                        "reads it differently the same regime must hold for a 'Zangezur corridor'"
                                + " (in the editor's words) 14 December 2021",
                        "reads it differently no 'Zangezur corridor' is or will be discussed in the trilateral group"
                                + " (in the editor's words) 16 April 2021");
        assertThat(cells.select("a").eachAttr("href"))
                .containsExactly(
                        "/statements/X084?asOf=2022-03-01#F-X084-3", "/statements/X018?asOf=2022-03-01#F-X018-1");
        assertThat(cells.select("q")).isEmpty();
    }

    @Test
    void only_words_of_the_record_are_quoted() {
        Document page = Pages.get(MATRIX + "?asOf=2026-11-01");
        String statements = "/api/v1/statements/";

        assertThat(page.select(".quotes q")).isNotEmpty();
        assertThat(page.select(".quotes li:has(.paraphrase)")).isNotEmpty();
        for (Element said : page.select(".quotes li")) {
            String href = said.select("a").attr("href");
            String id = href.substring("/statements/".length(), href.indexOf('?'));
            String mode = given().get(statements + id).path("mode");
            assertThat(said.select("q").isEmpty()).as(id).isEqualTo(mode.equals("PARAPHRASE"));
            assertThat(said.text().contains("(in the editor's words)")).as(id).isEqualTo(mode.equals("PARAPHRASE"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ru, ничего не говорит, толкует иначе",
        "hy, ոչինչ չի ասում, այլ կերպ է մեկնաբանում",
        "az, heç nə demir, başqa cür şərh edir"
    })
    void silence_and_readings_have_words_in_each_language(String language, String silent, String reads) {
        Document page = Pages.get(MATRIX + "?asOf=2022-03-01&lang=" + language);

        assertThat(Pages.texts(page, ".silent")).contains(silent).doesNotContain("says nothing");
        assertThat(Pages.texts(page, ".quotes .said-kind")).contains(reads);
    }

    @Test
    void only_the_voices_asked_for_are_shown() {
        Document page = Pages.get(MATRIX + "?asOf=2023-03-01&voice=armenia&voice=INDEPENDENT");

        assertThat(Pages.texts(page, ".told thead th"))
                .containsExactly("Point and duty", "Owed by", "Republic of Armenia", "Independent voices");
        assertThat(page.select("input[name=voice][type=checkbox][checked]").eachAttr("value"))
                .containsExactly("armenia", "INDEPENDENT");
    }

    @Test
    void a_voice_that_is_not_one_of_the_agreement_is_refused() {
        Document page = Pages.get(MATRIX + "?voice=france", 400);

        assertThat(page.select("main p").eachText())
                .contains("'france' is not one of ALL, azerbaijan, armenia, russia, artsakh, trilateral-working-group,"
                        + " INDEPENDENT.");
    }

    @Test
    void a_side_that_neither_signed_nor_stands_behind_it_is_offered_once_it_has_spoken() {
        assertThat(offered("2021-02-03")).containsExactly("ALL", "azerbaijan", "armenia", "russia", "INDEPENDENT");
        assertThat(offered("2023-03-01"))
                .containsExactly("ALL", "azerbaijan", "armenia", "russia", "artsakh", "INDEPENDENT");
        assertThat(offered("2021-02-03&voice=artsakh"))
                .containsExactly("ALL", "azerbaijan", "armenia", "russia", "artsakh", "INDEPENDENT");
    }

    @Test
    void what_artsakh_charges_stands_in_its_column() {
        Document page = Pages.get(MATRIX + "?asOf=2023-11-01&voice=artsakh");

        assertThat(page.select(".told td.spoken a").eachAttr("href"))
                .contains("/statements/X051?asOf=2023-11-01#F-X051-1");
    }

    @Test
    void a_body_is_listened_to_as_its_side() {
        String matrix = "/agreements/karabakh-cessation-2023-09-20/matrix?asOf=2023-10-01&voice=";
        Document page = Pages.get(matrix + "russian-peacekeepers");

        assertThat(Pages.texts(page, ".told thead th"))
                .containsExactly("Point and duty", "Owed by", "Russian Federation");
        assertThat(page.select(".told td.spoken a").eachText())
                .contains("Russian peacekeeping contingent in Nagorno-Karabakh, 22 September 2023");
        assertThat(page.select("input[name=voice][type=checkbox][checked]").eachAttr("value"))
                .containsExactly("russia");
    }

    @Test
    void a_cell_opens_the_reasons_of_its_verdict() {
        Document page = Pages.get(MATRIX + "?asOf=2023-03-01");
        Element cell = page.select(".told tbody").get(5).select("details.why").get(0);
        Document reasons = Pages.get(cell.select("> a").attr("href"));

        assertThat(page.select("td:has(details.why)").eachAttr("data-label")).containsOnly("All statements");
        assertThat(cell.select("> a").attr("href"))
                .isEqualTo(Pages.CEASEFIRE + "/clauses/6/reasons?duty=a&obligor=armenia&asOf=2023-03-01");
        assertThat(reasons.select("h1").text()).startsWith("a ");
        assertThat(reasons.select("#reasons .judged > li")).hasSize(1);
        assertThat(reasons.select("#reasons .chip").text())
                .isEqualTo(cell.select("summary").text());
        assertThat(reasons.select("#reasons .reasons li")).isNotEmpty();
        assertThat(reasons.select("#reasons .behind a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("/statements/"));
    }

    @Test
    void reasons_are_asked_for_by_a_duty_that_is_there() {
        String reasons = Pages.CEASEFIRE + "/clauses/6/reasons";

        assertThat(Pages.get(reasons, 400).select("main p").eachText())
                .contains("duty is required: the letter of a commitment.");
        assertThat(Pages.get(reasons + "?duty=zz", 400).select("h1").text()).isEqualTo("That address cannot be read");
        assertThat(Pages.get(reasons + "?duty=a&obligor=france", 404)
                        .select("h1")
                        .text())
                .isEqualTo("This page is not here");
        assertThat(Pages.get(reasons + "?duty=a").select(".judged > li").size()).isPositive();
    }

    private static List<String> offered(String asOf) {
        return Pages.get(MATRIX + "?asOf=" + asOf)
                .select("input[name=voice][type=checkbox]")
                .eachAttr("value");
    }
}
