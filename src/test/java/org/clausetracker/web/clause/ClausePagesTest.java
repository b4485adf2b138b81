package org.clausetracker.web.clause;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One clause with its reasons. */
@QuarkusTest
class ClausePagesTest {

    private static final String POINT_6 = Pages.CEASEFIRE + "/clauses/6";

    @Test
    void what_did_not_count_on_a_past_day_was_public_by_then() {
        Document page = Pages.get(Pages.CEASEFIRE + "/clauses/1?asOf=2020-11-20");
        Document today = Pages.get(Pages.CEASEFIRE + "/clauses/1");

        assertThat(page.select("#duties").text()).doesNotContain("F-");
        assertThat(page.select("#evidence-uncounted > .reasons a").eachAttr("href"))
                .allMatch(href -> page.getElementById(href.substring(1)) != null)
                .hasSizeLessThan(
                        today.select("#evidence-uncounted > .reasons a").size());
        assertThat(page.select("#evidence-uncounted > .reasons li"))
                .allMatch(ground -> !ground.select("a").isEmpty());
    }

    @Test
    void wordings_without_a_day_and_words_of_the_editor_are_not_on_a_past_day() {
        Document then = Pages.get(Pages.CEASEFIRE + "/clauses/9?asOf=2020-11-20");
        Document today = Pages.get(Pages.CEASEFIRE + "/clauses/9");
        String condition = "On condition: As agreed by the Parties";

        assertThat(then.select("#wordings")).isEmpty();
        assertThat(then.text()).contains(condition).doesNotContain("19 Aug 2024", "October 2025");
        assertThat(today.select("#wordings").text()).contains("19 Aug 2024");
        assertThat(today.text())
                .contains(condition + ". No agreement on new links is recorded here up to October 2025.");
        assertThat(Pages.get(Pages.CEASEFIRE + "/clauses/9?asOf=2020-11-20&lang=ru")
                        .text())
                .contains("При условии: ", "По согласованию Сторон")
                .doesNotContain("2025");
    }

    @Test
    void a_wording_has_an_end_only_where_one_is_recorded() {
        Document page = Pages.get(POINT_6);

        assertThat(page.select(".timeline .worded title").text())
                .startsWith("Kremlin, ")
                .endsWith(" –");
        assertThat(page.select(".events td:contains(Wording)").text()).isEqualTo("Wording");
    }

    @Test
    void the_headline_is_told_by_those_who_say_so() {
        Document page = Pages.get("/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2023-03-01");
        assertThat(Pages.texts(page, ".saying")).anySatisfy(sentence -> assertThat(sentence)
                .startsWith("Republic of Azerbaijan is said by ")
                .contains("International Court of Justice", " to have broken: Guarantee the security of persons")
                .endsWith(" denies it."));
        assertThat(page.select("meta[name=description]").attr("content"))
                .startsWith("Breached. Republic of Azerbaijan is said by ");
    }

    @Test
    void the_status_is_told_with_what_it_means_and_since_when() {
        Document page = Pages.get(POINT_6 + "?asOf=2023-03-01");

        assertThat(page.select("h1").text()).isEqualTo("Point 6 Kalbajar, Lachin and the Lachin corridor");
        assertThat(page.select(".verdict").text())
                .isEqualTo("Breached Reports establish that a party broke it, and none that this was made good."
                        + " So since 13 December 2022.");
    }

    @Test
    void a_coming_change_is_told_by_what_brings_it() {
        assertThat(Pages.get(POINT_6 + "?asOf=2020-11-20&known=now")
                        .select(".next .forecast")
                        .text())
                .isEqualTo("If nobody says anything more, this changes to Breached on 1 December 2022.");
        assertThat(Pages.get("/agreements/brussels-2022-05-22/clauses/Connectivity?asOf=2022-10-15")
                        .select(".next .forecast")
                        .text())
                .startsWith("If nobody says anything more, no report that counts will have come for too long by ")
                .endsWith("; this then changes to Unknown.");
    }

    @Test
    void a_reason_is_a_sentence_that_leads_to_its_findings() {
        Document page = Pages.get(POINT_6 + "?asOf=2023-03-01");

        Element judged =
                promise(page, "Guarantee the security").select(".judged > li").get(0);
        assertThat(judged.select(".state").text()).isEqualTo("Republic of Azerbaijan Breached High confidence.");
        Element reason = judged.select(".reasons li").get(0);
        assertThat(reason.ownText())
                .isEqualTo(
                        "Republic of Azerbaijan is said by Ministry of Foreign Affairs of Armenia, International Court"
                                + " of Justice, U.S. Department of State and Human Rights Watch to be breaking this duty, with no"
                                + " end known; their reports establish it, and no cure is established.");
        assertThat(Pages.texts(reason, ".behind a"))
                .containsExactly(
                        "Ministry of Foreign Affairs of Armenia, 12 December 2022",
                        "International Court of Justice, 12 December 2022 – 22 February 2023",
                        "U.S. Department of State, 12–13 December 2022",
                        "Human Rights Watch, 12–21 December 2022");
        assertThat(reason.select(".behind a").stream().map(link -> page.select(
                                "li.finding[id=" + link.attr("href").substring(1) + "]")
                        .size()))
                .containsExactly(1, 1, 1, 1);
    }

    @Test
    void a_deadline_that_moved_keeps_its_history() {
        Document page = Pages.get(POINT_6);

        Element promise = promise(page, "Return the Kalbajar District");
        assertThat(promise.select("caption").text()).isEqualTo("Deadline and how it moved");
        assertThat(Pages.texts(promise, ".deadlines tbody th")).containsExactly("15 November 2020", "25 November 2020");
        assertThat(promise.select(".deadlines tbody td").eachAttr("data-label"))
                .containsExactly("Announced", "Basis", "Announced", "Basis");
    }

    @Test
    void what_became_public_later_is_left_out_and_said_to_be() {
        Document then = Pages.get(POINT_6 + "?asOf=2023-03-01");
        Document hindsight = Pages.get(POINT_6 + "?asOf=2023-03-01&known=now");

        assertThat(then.select(".columns").text()).doesNotContain("23 April 2023");
        assertThat(then.select("#evidence > .note").text())
                .isEqualTo("13 more became public after 1 March 2023 and are not shown. Look with hindsight");
        assertThat(hindsight.select(".finding")).hasSize(then.select(".finding").size() + 13);
        assertThat(then.text()).doesNotContain("2023-04").doesNotContain("April 2023");
        assertThat(then.select("a[href^=/statements/X044]")).isEmpty();
    }

    @Test
    void findings_stand_by_what_they_say_and_side_by_side_by_who_reports() {
        Document page = Pages.get(POINT_6 + "?asOf=2023-03-01");

        assertThat(Pages.texts(page, ".part > summary h3"))
                .containsExactly("Against 7", "For 14", "Reads differently 2", "Not counted 6");
        assertThat(page.select("#evidence-against .column h4").eachText())
                .containsExactly(
                        "Republic of Armenia 2, a party, and those who speak for it",
                        "Independent voices 5, who speak for nobody concerned");
        assertThat(page.select(".column .finding")).hasSize(29);
    }

    @Test
    void what_the_status_rests_on_stands_above_everything_with_its_answer_and_the_strongest_denial() {
        Document page = Pages.get(POINT_6 + "?asOf=2023-03-01");

        assertThat(page.select(".carrying .deciding")).hasSizeBetween(2, 3).allSatisfy(one -> {
            assertThat(one.select(".finding-kind b").text()).isEqualTo("Reports a breach");
            assertThat(one.select(".meta a[href^=#F-]")).isNotEmpty();
        });
        assertThat(page.select(".carrying :is(.quote, .paraphrase)")).isNotEmpty();
        assertThat(page.select(".opposing h2").text()).isEqualTo("The strongest denial");
        assertThat(page.select(".opposing .finding-kind b").text()).isEqualTo("Denies a breach");
        assertThat(page.select(".opposing .reply").text()).startsWith("Answers ");
        assertThat(page.select(".next .forecast").text())
                .isEqualTo("If nobody says anything more, this does not change.");
    }

    @Test
    void a_charge_names_its_answers_and_an_answer_its_charge() {
        Document page = Pages.get(POINT_6 + "?asOf=2023-03-01");

        assertThat(page.select("#evidence-against .finding")).isNotEmpty().allSatisfy(charge -> assertThat(
                        charge.select(".finding-kind").text().contains("about"))
                .isEqualTo(charge.select(".reply").text().matches("(Answered by .+|No answer to this so far\\.)")));
        assertThat(page.select("#evidence-for .finding:has(b:contains(Denies a breach)) .reply")
                        .eachText())
                .isNotEmpty()
                .allMatch(reply -> reply.startsWith("Answers "));
        assertThat(page.select(".reply a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> page.getElementById(href.substring(1)) != null);
    }

    @Test
    void duties_stand_worst_first_and_settled_ones_are_folded() {
        Document page = Pages.get(POINT_6 + "?asOf=2023-03-01");

        assertThat(Pages.texts(page, "#duties > .promise .letter")).containsExactly("d", "g", "c", "e");
        assertThat(page.select(".settled > summary").text())
                .isEqualTo("3 settled duties: done, over, replaced, or not to be judged");
        assertThat(Pages.texts(page, ".settled .promise .letter")).containsExactly("a", "b", "f");
        assertThat(promise(page, "Guarantee the security").select(".owed").text())
                .isEqualTo("Republic of Azerbaijan Breached");
        assertThat(page.select("details[open]")).isEmpty();
    }

    @Test
    void evidence_is_narrowed_by_who_says_it_what_it_says_and_of_which_duty() {
        Document all = Pages.get(POINT_6 + "?asOf=2023-03-01");
        Document independent =
                Pages.get(all.select(".sides a:contains(Independent voices)").attr("href"));
        Document narrow = Pages.get(POINT_6 + "?asOf=2023-03-01&side=INDEPENDENT&kind=BREACH&duty=g&from=2022&to=2022");

        assertThat(all.select(".sides a:contains(Independent voices)").attr("href"))
                .isEqualTo(POINT_6 + "?side=INDEPENDENT&asOf=2023-03-01#evidence");
        assertThat(independent.select(".sides [aria-current]").text()).isEqualTo("Independent voices 7");
        assertThat(independent.select(".finding")).hasSize(7);
        assertThat(independent.select("#evidence details:not([open])")).isEmpty();
        assertThat(independent.select(".lane").eachText()).doesNotContain("Republic of Azerbaijan");
        assertThat(independent.select(".behind a[href^=#]").eachAttr("href"))
                .allMatch(href -> independent.getElementById(href.substring(1)) != null);
        assertThat(narrow.select(".finding")).hasSizeBetween(1, 6);
        assertThat(Pages.texts(narrow, ".finding .finding-kind b")).allMatch("Reports a breach"::equals);
        assertThat(narrow.select("#duty [selected]").attr("value")).isEqualTo("g");
        assertThat(narrow.select(".asof-form input[type=hidden]").eachAttr("name"))
                .containsExactly("from", "to", "side", "kind", "duty");
        assertThat(narrow.select("#span-all").attr("href"))
                .isEqualTo(POINT_6 + "?side=INDEPENDENT&kind=BREACH&duty=g&asOf=2023-03-01#timeline");
        assertThat(narrow.select(".verdict").text())
                .isEqualTo(all.select(".verdict").text());
    }

    @ParameterizedTest
    @CsvSource({
        "side=nobody, nobody, azerbaijan",
        "kind=RUMOUR, RUMOUR, COMPLIANCE",
        "duty=z, z, 'a, b, c, d, e, f, g.'"
    })
    void what_no_evidence_can_be_asked_for_by_is_refused(String query, String given, String allowed) {
        Document page = Pages.get(POINT_6 + "?" + query, 400);

        assertThat(page.select("h1").text()).isEqualTo("That address cannot be read");
        assertThat(page.select("main").text()).contains("'" + given + "' is not one of " + allowed);
    }

    @Test
    void each_side_tells_how_it_reads_the_point_in_its_own_words() {
        Document page = Pages.get(Pages.CEASEFIRE + "/clauses/9");

        assertThat(page.select(".contents a[href=#told]").text()).isEqualTo("As told by each side");
        assertThat(Pages.texts(page, ".tellings h3"))
                .contains("Republic of Azerbaijan", "Republic of Armenia", "Russian Federation");
        assertThat(page.select(".tellings > li")).allSatisfy(side -> {
            assertThat(side.select("q, .paraphrase")).hasSizeBetween(1, 2);
            assertThat(side.select("a.meta")).hasSameSizeAs(side.select("q, .paraphrase"));
        });
    }

    private static Element promise(Document page, String words) {
        return page.select(".promise:has(h3:contains(" + words + "))").get(0);
    }

    @Test
    void the_same_point_as_told_by_each_side() {
        Document page = Pages.get(POINT_6 + "?asOf=2023-03-01");

        assertThat(Pages.texts(page, ".told thead th"))
                .containsExactly(
                        "Duty",
                        "Owed by",
                        "All statements",
                        "Republic of Azerbaijan",
                        "Republic of Armenia",
                        "Russian Federation",
                        "Republic of Artsakh (Nagorno-Karabakh Republic)",
                        "Independent voices");
        assertThat(Pages.texts(page, ".told-clause .chip")).containsExactly("Breached");
        assertThat(page.select(".told .quotes a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> page.getElementById(href.substring(1)) != null);
        assertThat(page.select(".told tbody tr").get(1).select("td").eachAttr("data-label"))
                .isEqualTo(Pages.texts(page, ".told thead th").subList(1, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "karabakh-cessation-2023-09-20/clauses/(conditions)?asOf=2023-10-01, Russian Federation, F-X099-1",
        "moscow-unblocking-2021-01-11/clauses/4?asOf=2023-09-25, Trilateral Working Group, F-X047-2",
        "nk-ceasefire-2020-11-10/clauses/1?asOf=2023-11-01, Republic of Artsakh, F-X051-1"
    })
    void who_said_what_the_status_rests_on_has_a_column_that_says_it(String clause, String side, String finding) {
        Document page = Pages.get("/agreements/" + clause);

        assertThat(page.select(".told td.spoken[data-label^=" + side + "] .quotes a[href=#" + finding + "]"))
                .isNotEmpty();
        assertThat(Pages.texts(page, ".told thead th"))
                .doesNotContain("Russian peacekeeping contingent in Nagorno-Karabakh");
    }

    @Test
    void the_timeline_can_be_narrowed_to_a_year_and_has_its_data_beside_it() {
        Document page = Pages.get(POINT_6 + "?from=2022&to=2022");

        assertThat(page.select(".plot").attr("data-from")).isEqualTo("2022-01-01");
        assertThat(page.select(".plot").attr("data-to")).isEqualTo("2022-12-31");
        assertThat(Pages.texts(page, ".timeline .word")).containsExactly("Unknown");
        assertThat(Pages.texts(Pages.get(POINT_6), ".timeline .word")).containsExactly("Unknown", "Breached");
        assertThat(Pages.texts(page, ".status-changes tbody th")).containsExactly("13 December 2022");
        assertThat(page.select("#timeline .spans b").text()).isEqualTo("2022");
        assertThat(page.select(".events tbody tr"))
                .hasSize(page.select(".timeline .worded, .timeline .deadline").size()
                        + page.select(".timeline a:has(use)").stream()
                                .map(mark -> mark.select(".many").text())
                                .mapToInt(many -> many.isEmpty() ? 1 : Integer.parseInt(many))
                                .sum())
                .hasSizeGreaterThan(10);
        assertThat(page.select(".events a").eachAttr("href"))
                .allMatch(href -> page.getElementById(href.substring(1)) != null);
        assertThat(page.select(".asof-form input[type=hidden]").eachAttr("value"))
                .containsExactly("2022-01-01", "2022-12-31");
        assertThat(Pages.get(POINT_6 + "?from=2022&to=2021", 400).select("h1").text())
                .isEqualTo("That address cannot be read");
    }

    @Test
    void links_lead_closer_further_off_earlier_and_later() {
        Document page = Pages.get(POINT_6 + "?from=2022&to=2022&asOf=2023-03-01");

        assertThat(page.select(".spans .step").eachText())
                .containsExactly("Closer", "Further off", "‹ Earlier", "Later ›");
        assertThat(page.select("#span-in").attr("href"))
                .isEqualTo(POINT_6 + "?from=2022-04-02&to=2022-10-01&asOf=2023-03-01#timeline");
        assertThat(page.select("#span-earlier").attr("href"))
                .isEqualTo(POINT_6 + "?from=2021-07-03&to=2022-07-02&asOf=2023-03-01#timeline");
        assertThat(Pages.get(POINT_6).select("#span-out, #span-earlier, #span-later"))
                .isEmpty();
    }

    @Test
    void another_wording_is_compared_word_by_word_with_cues_in_words() {
        Document page = Pages.get(POINT_6);

        assertThat(page.select("#wordings summary").text()).isEqualTo("Other wordings, compared word by word (1)");
        assertThat(page.select(".diff del").get(0).text()).isEqualTo("[only above: return]");
        assertThat(page.select(".diff ins").get(0).text()).isEqualTo("[only here: cede]");
        assertThat(page.select(".diff").attr("lang")).isEqualTo("en");
    }

    @Test
    void every_finding_can_be_paged_through_from_the_point() {
        Document page = Pages.get(POINT_6);
        Document all = Pages.get(page.select(".actions-line a").attr("href"));

        assertThat(page.select(".actions-line a").text()).isEqualTo("All readings on this point, page by page");
        assertThat(all.select("h1").text()).isEqualTo("Readings on Point 6");
        assertThat(all.select(".finding").eachAttr("id"))
                .isEqualTo(given().get("/api/v1/agreements/nk-ceasefire-2020-11-10/clauses/6/findings")
                        .jsonPath()
                        .getList("items.id", String.class))
                .hasSizeGreaterThan(20);
        assertThat(Pages.texts(Pages.get(POINT_6 + "/findings?kind=DENIAL"), ".finding-kind b"))
                .isNotEmpty()
                .allMatch("Denies a breach"::equals);
    }

    @Test
    void a_label_that_needs_encoding_is_found_from_the_board() {
        Document board = Pages.get("/agreements/sochi-2021-11-26");
        String address = board.select(".point h3 a").get(3).attr("href");

        assertThat(address).isEqualTo("/agreements/sochi-2021-11-26/clauses/%C2%B65");
        Document page = Pages.get(address);
        assertThat(page.select("h1").text()).isEqualTo("Point ¶5 Unblocking: launch programmes");
        assertThat(page.select(".around a").eachAttr("href"))
                .containsExactly(
                        "/agreements/sochi-2021-11-26/clauses/%C2%B64", "/agreements/sochi-2021-11-26/clauses/%C2%B66");
    }
}
