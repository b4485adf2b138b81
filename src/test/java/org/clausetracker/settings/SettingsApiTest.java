package org.clausetracker.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.clausetracker.status.EvidenceBundle;
import org.clausetracker.web.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An ADMIN sets figures of the rule and the policy of an agreement, in the version that was seen and for a reason. */
@QuarkusTest
@TestProfile(ChangesData.class)
class SettingsApiTest {

    private static final String NONE_YET = "If-None-Match";
    private static final String SEEN = "If-Match";
    private static final String SHORT = "{'windowDays':1,'reason':'They meet every day.'}";
    private static final String ALL = "{'fourEyes':'ALL','reason':'Two coders work here.'}";

    @Inject
    BundleImportService imports;

    private String agreement = "";
    private String figures = "";
    private String policy = "";
    private SomePerson admin = new SomePerson("", "");

    /** Its one duty was breached five days ago. */
    @BeforeEach
    void begin() {
        agreement = "set-" + UUID.randomUUID().toString().substring(0, 8);
        EvidenceBundle bundle = new EvidenceBundle(agreement, "UTC");
        bundle.commitment("a", "CONTINUING");
        String recent = LocalDate.now(ZoneOffset.UTC).minusDays(5).toString();
        bundle.finding("one", "a", recent, finding -> {});
        imports.load(bundle.json(), "test");
        figures = "agreements/" + agreement + "/rule-configurations/2021-01-01";
        policy = "agreements/" + agreement + "/policy";
        admin = SomePerson.in(agreement, Role.ADMIN);
    }

    @Test
    void figures_hold_from_a_day_on_and_statuses_follow() {
        assertThat(headline()).isEqualTo("BREACHED");

        Response set = put(admin, figures, NONE_YET, "*", SHORT);

        assertThat(set.statusCode()).as(set.asString()).isEqualTo(201);
        assertThat(set.header("Location")).isEqualTo("/api/v1/" + figures);
        assertThat(set.header("ETag")).isEqualTo("\"v1\"");
        assertThat(set.<String>path("changed[0].from")).isEqualTo("BREACHED");
        assertThat(set.<String>path("changed[0].to")).isEqualTo("UNKNOWN");
        assertThat(headline()).isEqualTo("UNKNOWN");
        JsonNode told = Api.get(figures);
        assertThat(told.path("windowDays").asInt()).isEqualTo(1);
        assertThat(told.get("stallDays").isNull()).isTrue();
        assertThat(told.path("disputeDays").asInt()).isEqualTo(730);
        assertThat(told.path("reason").asText()).isEqualTo("They meet every day.");
        assertThat(Api.get("agreements/" + agreement + "/rule-configurations").at("/items/0"))
                .isEqualTo(told);
    }

    @Test
    void figures_are_changed_in_the_version_that_was_seen() {
        put(admin, figures, NONE_YET, "*", SHORT);
        String tag = Api.ask("/api/v1/" + figures).header("ETag");
        String wide = "{'windowDays':90,'reason':'They do not.'}";

        assertRefused(put(admin, figures, NONE_YET, "*", wide), 412, "stale");
        assertRefused(put(admin, figures, "X-Nothing", "", wide), 428, "precondition-required");
        Response same = put(admin, figures, SEEN, tag, SHORT);
        assertThat(same.statusCode()).as(same.asString()).isEqualTo(200);
        assertThat(same.header("Edit")).isNull();
        Response changed = put(admin, figures, SEEN, tag, wide);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.<Integer>path("version")).isEqualTo(2);
        assertThat(headline()).isEqualTo("BREACHED");
        Response stale = put(admin, figures, SEEN, "\"v1\"", SHORT);
        assertRefused(stale, 412, "stale");
        assertThat(stale.<Integer>path("version")).isEqualTo(2);
        assertThat(stale.<Integer>path("current.windowDays")).isEqualTo(90);
    }

    @Test
    void figures_are_part_of_the_ledger() {
        String edit = put(admin, figures, NONE_YET, "*", SHORT).header("Edit");

        JsonNode listed = Api.get("edits?agreement=" + agreement).at("/items/0");
        assertThat(listed.path("id").asText()).isEqualTo(edit);
        assertThat(listed.path("kind").asText()).isEqualTo("CONFIGURE");
        assertThat(listed.path("reason").asText()).isEqualTo("They meet every day.");
        JsonNode told = Api.get("edits/" + edit);
        assertThat(told.at("/rows/0/table").asText()).isEqualTo("rule_configuration");
        assertThat(told.toString()).contains("RULE_FIGURES");
    }

    @Test
    void figures_and_policies_have_a_history_with_reasons() {
        String wide = "{'windowDays':90,'reason':'They do not.'}";
        put(admin, figures, NONE_YET, "*", SHORT);
        put(admin, figures, SEEN, "\"v1\"", wide);
        assertThat(Api.items(policy + "/history")).isEmpty();
        String edit = put(admin, policy, SEEN, "\"v0\"", ALL).header("Edit");

        List<JsonNode> versions = Api.items(figures + "/history");
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).get("changed")).isEqualTo(Api.read("[\"windowDays\",\"reason\"]"));
        assertThat(versions.get(0).at("/record/windowDays").intValue()).isEqualTo(90);
        assertThat(versions.get(1).at("/record/windowDays").intValue()).isEqualTo(1);
        assertThat(versions.get(1).at("/edit/reason").asText()).isEqualTo("They meet every day.");
        JsonNode only = Api.get(policy + "/history").at("/items/0");
        assertThat(only.at("/record"))
                .isEqualTo(Api.read("{\"agreement\":\"" + agreement + "\",\"fourEyes\":\"ALL\"}"));
        assertThat(only.at("/edit/id").asText()).isEqualTo(edit);
        assertThat(Api.items("edits?record=agreement-policy/" + agreement)).hasSize(1);
        assertThat(Api.items("edits?record=rule-configuration/" + agreement + "/2021-01-01"))
                .hasSize(2);
        assertThat(Pages.get("/" + figures + "/history").select("dl.diff dt").eachText())
                .containsExactlyInAnyOrder("reason", "windowDays");
        assertThat(Pages.get("/" + policy + "/history").select("h1 a").attr("href"))
                .isEqualTo("/agreements/" + agreement);
        assertThat(Pages.get("/edits/" + edit).select("a[href=/" + policy + "/history]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-02", "2021-1-1", "tomorrow"})
    void a_day_from_which_no_figures_hold_has_no_history(String day) {
        Response answer = Api.ask("/api/v1/agreements/" + agreement + "/rule-configurations/" + day + "/history");

        assertRefused(answer, 404, "not-found");
        assertRefused(Api.ask("/api/v1/agreements/no-such/policy/history"), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'windowDays':0,'reason':'So.'} | windowDays",
                "{'windowDays':36501,'reason':'So.'} | windowDays",
                "{'stallDays':'many','reason':'So.'} | stallDays",
                "{'disputeDays':1.5,'reason':'So.'} | disputeDays",
                "{'windowDays':1} | reason",
                "{'windowDays':1,'reason':' '} | reason",
                "{'days':1,'reason':'So.'} | days"
            })
    void a_figure_out_of_bounds_is_named(String body, String field) {
        Response refused = put(admin, figures, NONE_YET, "*", body);

        assertRefused(refused, 400, "invalid-request");
        assertThat(refused.<String>path("errors[0].field")).isEqualTo(field);
        assertThat(Api.ask("/api/v1/" + figures).statusCode()).isEqualTo(404);
    }

    @Test
    void a_day_that_is_none_is_named_and_figures_that_are_not_there_are_not_found() {
        Response none = put(admin, figures.replace("2021-01-01", "2021-02-30"), NONE_YET, "*", SHORT);

        assertRefused(none, 400, "invalid-request");
        assertThat(none.<String>path("errors[0].field")).isEqualTo("validFrom");
        assertRefused(put(admin, figures, SEEN, "\"v1\"", SHORT), 404, "not-found");
        assertThat(Api.ask("/api/v1/" + figures.replace("2021-01-01", "soon")).statusCode())
                .isEqualTo(404);
        assertThat(Api.ask("/api/v1/agreements/nowhere/rule-configurations").statusCode())
                .isEqualTo(404);
        assertRefused(
                put(SomePerson.with(Role.ADMIN), "agreements/nowhere/policy", SEEN, "\"v0\"", ALL), 404, "not-found");
    }

    @Test
    void only_an_admin_of_the_agreement_sets_them() {
        for (String address : new String[] {figures, policy}) {
            String body = address.equals(policy) ? ALL : SHORT;
            assertRefused(
                    put(SomePerson.with(Role.EDITOR, Role.REVIEWER), address, SEEN, "\"v0\"", body), 403, "forbidden");
            assertRefused(
                    put(SomePerson.in("nk-ceasefire-2020-11-10", Role.ADMIN), address, SEEN, "\"v0\"", body),
                    403,
                    "forbidden");
        }
    }

    @Test
    void a_policy_is_told_set_and_shown_in_the_history() {
        JsonNode before = Api.get(policy);
        assertThat(before.path("fourEyes").asText()).isEqualTo("FINDINGS");
        assertThat(before.path("version").asInt()).isZero();

        Response set = put(admin, policy, SEEN, "\"v0\"", ALL);

        assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);
        assertThat(set.header("ETag")).isEqualTo("\"v1\"");
        JsonNode after = Api.get(policy);
        assertThat(after.path("fourEyes").asText()).isEqualTo("ALL");
        assertThat(after.path("reason").asText()).isEqualTo("Two coders work here.");
        JsonNode listed = Api.get("edits?agreement=" + agreement).at("/items/0");
        assertThat(listed.path("id").asText()).isEqualTo(set.header("Edit"));
        assertThat(listed.path("reason").asText()).isEqualTo("Two coders work here.");
        assertThat(Api.get("edits/" + set.header("Edit"))
                        .at("/rows/0/after/four_eyes")
                        .asText())
                .isEqualTo("ALL");
        assertRefused(put(admin, policy, SEEN, "\"v0\"", ALL), 412, "stale");
        assertRefused(put(admin, policy, "X-Nothing", "", ALL), 428, "precondition-required");
        assertThat(put(admin, policy, SEEN, "\"v1\"", ALL).header("Edit")).isNull();
        Response back = put(admin, policy, SEEN, "\"v1\"", "{'fourEyes':'FINDINGS','reason':'One left.'}");
        assertThat(back.<Integer>path("version")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'fourEyes':'TWO','reason':'So.'} | fourEyes",
                "{'reason':'So.'} | fourEyes",
                "{'fourEyes':'ALL'} | reason"
            })
    void a_policy_that_is_none_is_refused_by_its_field(String body, String field) {
        Response refused = put(admin, policy, SEEN, "\"v0\"", body);

        assertRefused(refused, 400, "invalid-request");
        assertThat(refused.<String>path("errors[0].field")).isEqualTo(field);
    }

    @Test
    void somebody_decides_unless_one_person_works_alone() {
        Response refused = put(admin, policy, SEEN, "\"v0\"", "{'fourEyes':'NONE','reason':'It is quicker.'}");

        assertRefused(refused, 422, "validation-failed");
        assertThat(refused.<String>path("errors[0].field")).isEqualTo("fourEyes");
        assertThat(refused.<String>path("detail")).contains("tracker.review.single-person is false");
        assertThat(Api.get(policy).path("version").asInt()).isZero();
    }

    private String headline() {
        return Api.get("agreements/" + agreement + "/clauses/1/status")
                .path("headline")
                .asText();
    }

    private static void assertRefused(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + type);
    }

    private static Response put(SomePerson person, String address, String header, String value, String body) {
        return person.asks()
                .contentType("application/json")
                .header(header, value)
                .body(body.replace('\'', '"'))
                .put(Api.BASE + address);
    }
}
