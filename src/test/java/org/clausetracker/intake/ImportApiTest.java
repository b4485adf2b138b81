package org.clausetracker.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.clausetracker.RenamedBundle;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles sent to a running instance that holds the shipped ones, one after the other, and what is told of each. */
@QuarkusTest
@TestProfile(AsShipped.class)
class ImportApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BUNDLE = "application/vnd.clause-tracker.bundle+json";

    private static final List<String> VALID = List.of(
            "00-baseline-ok",
            "01-clause-level-finding",
            "03-aligned-outlet-coded-outsider",
            "04-suspension-hindsight",
            "05-no-event-date-met-late",
            "06-no-stated-date-but-published",
            "08-partial-dates",
            "09-arabic-bidi",
            "10-nested-labels",
            "anchors-exports-bundle",
            "deadline-today-bundle",
            "interval-day-month-bundle",
            "interval-month-year-bundle",
            "interval-same-day-bundle",
            "search-needles-bundle");

    @Inject
    Database database;

    @Test
    void the_shipped_bundles_were_loaded_in_their_order() {
        JsonNode first = Api.get("imports/1");
        JsonNode second = Api.get("imports/2");

        assertThat(first.get("origin").textValue()).isEqualTo(AsShipped.FIRST);
        assertThat(first.get("entrance").textValue()).isEqualTo("FIRST_LOAD");
        assertThat(first.get("actor").textValue()).isEqualTo("OPERATOR");
        assertThat(first.get("state").textValue()).isEqualTo("DONE");
        assertThat(first.at("/counts/added").longValue()).isEqualTo(1739);
        assertThat(first.get("statusesChanged").intValue()).isEqualTo(36);
        assertThat(second.get("origin").textValue()).isEqualTo(AsShipped.SECOND);
        assertThat(second.get("state").textValue()).isEqualTo("DONE");
        assertThat(second.get("statusChanges")).hasSize(1);
        assertThat(second.at("/statusChanges/0/agreement").textValue()).isEqualTo("washington-2025-08-08");
        assertThat(second.at("/statusChanges/0/clause").textValue()).isEqualTo("4");
        assertThat(second.at("/statusChanges/0/to").textValue()).isEqualTo("FULFILLED");
        assertThat(records(second))
                .containsExactly("PARTY 19 0 0", "SOURCE 32 0 0", "STATEMENT 33 0 0", "FINDING 41 0 0");
    }

    @Test
    void every_valid_trial_can_be_imported_twice_and_says_what_it_changed() {
        List<String> failed = new ArrayList<>();
        for (String name : VALID) {
            String bundle = RenamedBundle.of(
                            Api.read(trial(name)), RenamedBundle.EVIDENCE, "t" + VALID.indexOf(name) + "-")
                    .toString();
            JsonNode first = outcome(send(bundle, ""));
            JsonNode second = outcome(send(bundle, ""));
            if (!first.get("state").textValue().equals("DONE")
                    || !second.get("state").textValue().equals("DONE")
                    || first.at("/counts/added").longValue()
                                    + first.at("/counts/changed").longValue()
                            == 0
                    || second.at("/counts/added").longValue()
                                    + second.at("/counts/changed").longValue()
                                    + second.at("/counts/removed").longValue()
                            != 0
                    || second.get("statusesChanged").intValue() != 0) {
                failed.add(name + "\n  " + first + "\n  " + second + "\n  " + notes(first, "errors"));
            }
        }

        assertThat(failed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02-obligor-is-its-own-monitor",
                "07-empty-obligors",
                "11-nested-1100-deep",
                "12-three-errors-no-record-id"
            })
    void an_invalid_trial_is_refused_with_all_its_errors_and_changes_nothing(String name) {
        long rows = rows();

        JsonNode refused = imported(name);

        assertThat(refused.get("state").textValue()).isEqualTo("REJECTED");
        JsonNode errors = notes(refused, "errors");
        assertThat(errors.get("items")).hasSize(refused.at("/counts/errors").intValue());
        assertThat(errors.at("/items/0/path").textValue()).startsWith("$.");
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void a_bundle_that_says_something_else_supersedes_and_keeps_the_history() {
        String bundle = renamed(trial("00-baseline-ok"), "superseded");
        JsonNode first = outcome(send(bundle, ""));
        JsonNode second = outcome(send(bundle.replace("\"kind\": \"COMPLIANCE\"", "\"kind\": \"BREACH\""), ""));

        assertThat(first.at("/statusChanges/0/from").isNull()).isTrue();
        assertThat(first.at("/statusChanges/0/to").textValue()).isEqualTo("FULFILLED");
        assertThat(second.at("/counts/changed").longValue()).isEqualTo(1);
        assertThat(records(second)).contains("FINDING 0 1 0");
        assertThat(second.get("statusChanges")).hasSize(1);
        assertThat(second.at("/statusChanges/0/from").textValue()).isEqualTo("FULFILLED");
        assertThat(count("finding_history where id = 'superseded-f1'")).isEqualTo(1);
    }

    @Test
    void a_dry_run_says_what_would_change_and_stores_nothing() {
        long rows = rows();

        JsonNode checked = outcome(send(renamed(trial("00-baseline-ok"), "tried"), "?dryRun=true"));

        assertThat(checked.get("dryRun").booleanValue()).isTrue();
        assertThat(checked.get("state").textValue()).isEqualTo("DONE");
        assertThat(checked.at("/counts/added").longValue()).isPositive();
        assertThat(checked.at("/statusChanges/0/agreement").textValue()).isEqualTo("tried");
        assertThat(Api.get("imports/" + checked.get("id").asText() + "/status-changes")
                        .get("items"))
                .hasSize(1);
        assertThat(rows()).isEqualTo(rows);
        assertThat(Api.ask("/api/v1/agreements/tried").statusCode()).isEqualTo(404);
    }

    @Test
    void a_body_beyond_what_others_may_send_is_received_into_a_file() {
        String bundle =
                renamed(trial("00-baseline-ok"), "long").replaceFirst("\\{", "{" + " ".repeat(21 * 1024 * 1024));

        assertThat(outcome(send(bundle, "")).get("state").textValue()).isEqualTo("DONE");
    }

    @Test
    void who_may_not_import_is_refused() {
        assertProblem(given().contentType(BUNDLE).body("{}").post("/api/v1/imports"), 401, "/problems/unauthorized");
        assertProblem(
                given().contentType(BUNDLE)
                        .header("Authorization", "Bearer nobody")
                        .body("{}")
                        .post("/api/v1/imports"),
                401,
                "/problems/unauthorized");
        assertProblem(
                SomePerson.with(Role.EDITOR)
                        .asks()
                        .contentType(BUNDLE)
                        .body("{}")
                        .post("/api/v1/imports"),
                403,
                "/problems/forbidden");
    }

    @Test
    void what_is_no_bundle_is_refused_with_its_own_problem() {
        assertProblem(
                admin().contentType("text/plain").body("{}").post("/api/v1/imports"),
                415,
                "/problems/unsupported-media-type");
        assertProblem(admin().contentType(BUNDLE).post("/api/v1/imports"), 400, "/problems/invalid-request");
        assertProblem(
                admin().contentType(BUNDLE).body("{}").post("/api/v1/imports?dryRun=maybe"),
                400,
                "/problems/invalid-request");
        assertProblem(
                admin().contentType(BUNDLE).body("{}").post("/api/v1/imports?conflicts=merge"),
                400,
                "/problems/invalid-request");
        JsonNode noJson = outcome(send("this is no JSON", ""));
        assertThat(noJson.get("state").textValue()).isEqualTo("REJECTED");
        assertThat(notes(noJson, "errors").at("/items/0/message").textValue()).startsWith("is not JSON");
    }

    @Test
    void the_schema_of_a_bundle_is_served() {
        Response answer = Api.ask("/bundle.schema.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(Api.read(answer.asString()).at("/properties/format/const").textValue())
                .isEqualTo("clause-tracker-bundle/1");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(Api.ask("/api/v1/imports/999999").statusCode()).isEqualTo(404);
        assertThat(Api.ask("/api/v1/imports/none").statusCode()).isEqualTo(404);
        assertThat(Api.ask("/api/v1/imports/999999/errors").statusCode()).isEqualTo(404);
        assertThat(Api.ask("/api/v1/imports/0/status-changes").statusCode()).isEqualTo(404);
    }

    @Test
    void imports_are_listed_page_by_page_the_last_one_first() {
        outcome(send("[]", ""));
        List<Long> seen = new ArrayList<>();
        String address = "imports?limit=1";
        while (address != null) {
            JsonNode page = Api.get(address);
            page.get("items").forEach(row -> seen.add(row.get("id").longValue()));
            address = page.get("nextCursor").isNull()
                    ? null
                    : "imports?limit=1&cursor=" + page.get("nextCursor").textValue();
        }

        assertThat(seen)
                .isSortedAccordingTo((one, other) -> Long.compare(other, one))
                .endsWith(2L, 1L);
    }

    @Test
    void what_a_process_that_ended_had_begun_is_interrupted() {
        long lost = database.connected("test", connection -> Query.of(
                        "insert into import_attempt (origin, sha256, actor_id, entrance, is_check, overwrites, state, node, seen_at)"
                                + " values ('lost.json', repeat('0', 64), 'operator', 'COMMAND', false, false, 'RUNNING',"
                                + " '00000000-0000-4000-8000-000000000000', now() - interval '1 minute') returning id")
                .first(connection, row -> row.getLong(1))
                .orElseThrow());

        JsonNode told = Api.get("imports/" + lost);

        assertThat(told.get("state").textValue()).isEqualTo("FAILED");
        assertThat(told.get("failure").textValue())
                .isEqualTo("Interrupted: the process that worked on it ended. Nothing of it was stored.");
        assertThat(told.get("counts").isNull()).isTrue();
    }

    @Test
    void a_bundle_that_contradicts_what_is_here_is_refused_with_its_places() {
        outcome(send(trial("anchors-exports-bundle"), ""));
        long rows = rows();

        JsonNode refused = imported("interval-same-day-bundle");

        assertThat(refused.get("state").textValue()).isEqualTo("REJECTED");
        assertThat(notes(refused, "errors").at("/items/0/path").textValue())
                .isEqualTo("$.agreements[0].clauses[0].ordinal");
        assertThat(notes(refused, "errors").at("/items/0/message").textValue())
                .isEqualTo("1 is the place of clause '3-4', which the database holds and the bundle does not list");
        assertThat(rows()).isEqualTo(rows);
    }

    private JsonNode imported(String name) {
        return outcome(send(trial(name), ""));
    }

    private static Response send(String bundle, String query) {
        return admin().contentType(BUNDLE).body(bundle.getBytes(UTF_8)).post("/api/v1/imports" + query);
    }

    private static RequestSpecification admin() {
        return SomePerson.with(Role.ADMIN).asks();
    }

    /** Waits until the import that was accepted has ended. */
    private static JsonNode outcome(Response accepted) {
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        String address = accepted.header("Location").replaceFirst("^.*/api/v1/", "");
        await().atMost(PATIENCE).until(() -> !Api.get(address).get("endedAt").isNull());
        return Api.get(address);
    }

    private static JsonNode notes(JsonNode run, String kind) {
        return Api.get("imports/" + run.get("id").asText() + "/" + kind + "?limit=200");
    }

    private static List<String> records(JsonNode run) {
        return Bundle.list(run, "records").stream()
                .map(row -> row.get("kind").textValue() + " " + row.get("added") + " " + row.get("changed") + " "
                        + row.get("unchanged"))
                .toList();
    }

    private static void assertProblem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo(type);
    }

    private long rows() {
        return count("party") + count("agreement") + count("finding") + count("finding_history") + count("import_run");
    }

    private long count(String from) {
        return database.connected("test", connection -> Query.of("select count(*) from " + from)
                .first(connection, row -> row.getLong(1))
                .orElseThrow());
    }

    /** The smallest bundle about an agreement and with records of another name. */
    private static String renamed(String bundle, String name) {
        return bundle.replace("\"ag\"", "\"" + name + "\"")
                .replace("\"ag/", "\"" + name + "/")
                .replace("\"f1\"", "\"" + name + "-f1\"")
                .replace("\"st1\"", "\"" + name + "-st1\"");
    }

    private static String trial(String name) {
        try (InputStream stream =
                Objects.requireNonNull(ImportApiTest.class.getResourceAsStream("/trials/" + name + ".json"), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
