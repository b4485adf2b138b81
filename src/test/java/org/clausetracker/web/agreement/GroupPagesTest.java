package org.clausetracker.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.clausetracker.status.EvidenceBundle;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Agreements are entered under a process and countries, and found by them. */
@QuarkusTest
@TestProfile(ChangesData.class)
class GroupPagesTest {

    private final SomePerson editor = SomePerson.with(Role.EDITOR);

    @Inject
    BundleImportService imports;

    @Test
    void an_agreement_is_put_under_a_process_and_countries_and_taken_out_again() {
        String agreement = agreement();
        String process = "p-" + agreement;

        Response put = patch(
                agreement, 1, "{'process':{'slug':'%s','name':'Talks'},'countries':['BE','NL']}".formatted(process));
        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        JsonNode shown = Api.get("agreements/" + agreement);
        assertThat(shown.at("/process/name").asText()).isEqualTo("Talks");
        assertThat(shown.get("countries")).hasToString("[\"BE\",\"NL\"]");
        assertThat(Api.texts(Api.all("agreements?process=" + process), "slug")).containsExactly(agreement);
        assertThat(Api.texts(Api.all("agreements?country=NL&limit=200"), "slug"))
                .contains(agreement);
        assertThat(Api.texts(Api.all("agreements?country=AM&country=BE&limit=200"), "slug"))
                .contains(agreement);
        assertThat(Api.items("agreements?process=" + process + "&country=AM")).isEmpty();
        assertThat(Api.get("agreements/" + agreement + "/history?limit=1")
                        .at("/items/0/record/process/slug")
                        .asText())
                .isEqualTo(process);

        Response taken = patch(agreement, 2, "{'process':null,'countries':null}");
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
        assertThat(Api.get("agreements/" + agreement).get("process").isNull()).isTrue();
        assertThat(Api.get("agreements/" + agreement).get("countries")).isEmpty();
        assertThat(Api.ask("agreements?process=" + process).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_with_them_is_told_by_field() {
        String agreement = agreement();
        String other = agreement();
        assertThat(patch(other, 1, "{'process':{'slug':'p-%s','name':'Talks'}}".formatted(other))
                        .statusCode())
                .isEqualTo(200);

        assertThat(fault(patch(agreement, 1, "{'countries':['XX']}"), 400)).startsWith("countries[0]");
        assertThat(fault(patch(agreement, 1, "{'countries':['AM','AM']}"), 400)).startsWith("countries[1]");
        assertThat(fault(patch(agreement, 1, "{'process':{'slug':'talks'}}"), 400))
                .startsWith("process.name");
        assertThat(fault(patch(agreement, 1, "{'process':{'slug':'p-%s','name':'Other talks'}}".formatted(other)), 422))
                .isEqualTo("process: p-" + other + " is called 'Talks' by agreement '" + other + "'");
    }

    @Test
    void a_process_and_a_country_show_their_agreements_with_counts_and_how_much_they_move() {
        String agreement = agreement();
        String process = "p-" + agreement;
        patch(
                agreement,
                1,
                "{'process':{'slug':'%s','name':'Talks of %s'},'countries':['LI']}".formatted(process, agreement));

        Document page = Pages.get("/processes/" + process + "?asOf=2021-06-01");
        assertThat(page.select("h1").text()).isEqualTo("Talks of " + agreement + " Peace process");
        assertThat(page.select(".totals").text())
                .matches("1 agreement, 1 point; [1-9]\\d* changes? of status in a year");
        assertThat(Pages.texts(page, ".agreement h3")).containsExactly("Agreement " + agreement);
        assertThat(Pages.texts(page, ".agreement a[href^=/countries/]")).containsExactly("Liechtenstein");
        assertThat(page.select(".data a[href*=csv]").attr("href")).contains("process=" + process);
        assertThat(Pages.get("/processes/" + process + "?asOf=2020-01-01", 404).text())
                .contains("9 November 2020");
        Pages.get("/processes/no-such-process", 404);

        Document country = Pages.get("/countries/LI?lang=ru");
        assertThat(country.select("h1").text()).isEqualTo("Лихтенштейн Страна");
        assertThat(Pages.texts(country, ".agreement h3")).contains("Agreement " + agreement);
        assertThat(Pages.get("/countries/LI?asOf=2020-01-01").select(".empty").text())
                .contains("recorded as one about this country");
        Pages.get("/countries/XX", 404);
    }

    @Test
    void the_list_is_narrowed_and_grouped_by_them() {
        String agreement = agreement();
        String process = "p-" + agreement;
        patch(
                agreement,
                1,
                "{'process':{'slug':'%s','name':'Talks of %s'},'countries':['MC','SM']}".formatted(process, agreement));

        assertThat(Pages.texts(Pages.get("/agreements?process=" + process), ".agreement h3"))
                .containsExactly("Agreement " + agreement);
        Document byCountry = Pages.get("/agreements?process=" + process + "&group=COUNTRY");
        assertThat(Pages.texts(byCountry, "h2.group")).containsExactly("Monaco", "San Marino");
        assertThat(Pages.texts(byCountry, ".agreement h3")).hasSize(2);
        Document byProcess = Pages.get("/agreements?group=PROCESS");
        List<String> groups = Pages.texts(byProcess, "h2.group");
        assertThat(groups).contains("Talks of " + agreement).endsWith("No process recorded");
        assertThat(byProcess.select("h2.group a[href=/processes/" + process + "]"))
                .hasSize(1);
        assertThat(Pages.get("/").select("#process option").eachText())
                .contains("Any process", "Talks of " + agreement);
    }

    private String agreement() {
        String name = "group-" + UUID.randomUUID().toString().substring(0, 8);
        EvidenceBundle bundle = new EvidenceBundle(name, "UTC");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("one", "a", "2021-01-10", finding -> {});
        imports.load(bundle.json(), "test");
        return name;
    }

    private Response patch(String agreement, int version, String body) {
        return editor.asks()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"v" + version + "\"")
                .body(body.replaceFirst("}$", ",'reason':'Test.'}").replace('\'', '"'))
                .patch(Api.BASE + "agreements/" + agreement);
    }

    private static String fault(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer.path("errors[0].field") + ": " + answer.path("errors[0].message");
    }
}
