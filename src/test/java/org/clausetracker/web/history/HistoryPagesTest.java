package org.clausetracker.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.clausetracker.status.EvidenceBundle;
import org.clausetracker.web.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads a record can see what it was, what changed, who changed it and why. */
@QuarkusTest
@TestProfile(ChangesData.class)
class HistoryPagesTest {

    private final SomePerson editor = SomePerson.with(Role.EDITOR);
    private final String agreement = "seen-" + UUID.randomUUID().toString().substring(0, 8);
    private final String finding = "F-" + agreement + "-one";

    @Inject
    BundleImportService imports;

    @Test
    void the_page_of_a_finding_shows_each_version_with_its_differences() {
        load();
        String edit = correct("{'rationale':'Made by a person.','reason':'Said more exactly.'}");

        Document page = Pages.get("/findings/" + finding + "/history");

        assertThat(page.select("h1").text()).isEqualTo("History " + finding);
        assertThat(page.select("h1 a").attr("href")).isEqualTo("/statements/" + agreement + "-one#" + finding);
        assertThat(page.select("main li h2").eachText())
                .satisfiesExactly(
                        second -> assertThat(second).startsWith("Version 2, ").endsWith(" UTC · present version"),
                        first -> assertThat(first).startsWith("Version 1, ").endsWith(" UTC"));
        assertThat(page.select("main li").get(0).select("p").eachText())
                .containsExactly("Corrected · an editor · by the API", "Said more exactly.");
        assertThat(page.select("main li").get(0).select("p a").attr("href")).isEqualTo("/edits/" + edit);
        assertThat(page.select("main li").get(1).select("p").eachText())
                .containsExactly(
                        "Imported · Import at the start · by an import",
                        "No reason given",
                        "The first version; nothing is recorded before it.");
        assertThat(page.select("dl.diff dt").eachText()).containsExactly("rationale");
        page.select(".hidden").remove();
        assertThat(page.select("dl.diff del").eachText()).containsExactly("test");
        assertThat(page.select("dl.diff ins").eachText()).containsExactly("person");
        assertThat(page.select("dl.diff dd").get(0).wholeText().strip()).isEqualTo("Made by a testperson.");
    }

    @Test
    void who_it_was_is_shown_to_those_who_have_logged_in() {
        load();
        String edit = correct("{'itemGrade':3,'reason':'Read again.'}");

        for (String address : new String[] {"/findings/" + finding + "/history", "/edits/" + edit, "/edits"}) {
            assertThat(Pages.get(address).select("main").text()).doesNotContain(SomePerson.NAME);
            assertThat(Jsoup.parse(editor.asks().get(address).asString())
                            .select("main")
                            .text())
                    .contains(SomePerson.NAME);
        }
    }

    @Test
    void an_edit_shows_its_changes_and_rows() {
        load();
        String edit = correct("{'itemGrade':3,'reason':'Read again.'}");

        Document page = Pages.get("/edits/" + edit);

        assertThat(page.select("h1").text()).startsWith("Corrected ");
        assertThat(page.select("dl.facts:not(.diff) dd").eachText())
                .containsExactly("an editor", "Read again.", "by the API", agreement);
        assertThat(page.select("ol.steps li").get(0).text()).isEqualTo("finding.corrected " + finding);
        assertThat(page.select("ol.steps a").get(0).attr("href")).isEqualTo("/findings/" + finding + "/history");
        assertThat(page.select("summary").eachText()).containsExactly("Changed: finding " + finding);
        assertThat(page.select("dl.diff dt").eachText()).containsExactly("item_grade");
        assertThat(page.select("h2").eachText()).contains("Rows written: 1");
    }

    @Test
    void the_list_of_edits_can_be_narrowed() {
        load();
        String edit = correct("{'itemGrade':3,'reason':'Read again.'}");

        Document page = Pages.get("/edits?agreement=" + agreement + "&kind=CORRECT&from=&to=");

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody a").attr("href")).isEqualTo("/edits/" + edit);
        assertThat(page.select("tbody td").eachText().subList(0, 3))
                .containsExactly("Corrected", "an editor", "Read again.");
        assertThat(page.select("option[selected]").eachText()).containsExactly("Agreement " + agreement, "Corrected");
        assertThat(Pages.get("/edits?agreement=" + agreement + "&to=2019-01-01")
                        .select(".empty")
                        .text())
                .isEqualTo("No edit fits.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/statements/%s-one",
                "/sources/%s-source",
                "/parties/%s-north",
                "/agreements/%s",
                "/agreements/%s/clauses/1"
            })
    void each_record_links_to_its_history(String address) {
        load();
        String path = address.formatted(agreement);

        assertThat(Pages.get(path).select(".data a[href=" + path + "/history]").text())
                .isEqualTo("History");
        assertThat(Pages.get(path + "/history").select("h1 a").attr("href")).isEqualTo(path);
    }

    @Test
    void a_finding_links_to_its_history_wherever_it_is_shown() {
        load();
        String history = "a[href=/findings/" + finding + "/history]";

        assertThat(Pages.get("/statements/" + agreement + "-one").select(history))
                .hasSize(1);
        assertThat(Pages.get("/agreements/" + agreement + "/clauses/1").select(history))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/findings/nope/history", "/edits/nope", "/edits?agreement=nope"})
    void what_is_not_there_is_said(String address) {
        assertThat(Pages.get(address, 404).select("h1").text()).isNotEmpty();
    }

    private void load() {
        EvidenceBundle bundle = new EvidenceBundle(agreement, "UTC");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("one", "a", "2021-01-10", one -> one.put("reviewState", "PROPOSED"));
        imports.load(bundle.json(), "test");
    }

    /** Answers the id of the edit. */
    private String correct(String patch) {
        Response answer = editor.asks()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"v1\"")
                .body(patch.replace('\'', '"'))
                .patch(Api.BASE + "findings/" + finding);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.header("Edit");
    }
}
