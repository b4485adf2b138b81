package org.clausetracker.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.Bundle;
import org.clausetracker.rule.StatusJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many clauses asked for at once get what each of them gets alone. */
@QuarkusTest
class StatusQueryApiTest {

    private static final JsonNode EXPECTED = StatusJson.resource("expected_statuses.json");

    @Test
    void all_clauses_at_once_have_the_expected_statuses_of_each_day() throws IOException {
        for (JsonNode day : EXPECTED.get("asOf")) {
            assertAsExpected(day.asText(), query(day.asText()));
        }
    }

    @Test
    void statuses_that_are_not_kept_are_derived_by_the_rule() throws IOException {
        for (JsonNode day : EXPECTED.get("asOf")) {
            // an hour that has not come yet: the same record, but nothing is kept for it
            assertAsExpected(day.asText(), query(day.asText()).put("recordedBy", "9999-01-01T00:00:00Z"));
        }
    }

    @Test
    void hindsight_gives_what_a_single_clause_gives() throws IOException {
        ObjectNode query = query("2021-06-01").put("publishedBy", "2024-01-01");
        for (JsonNode answer : ask(query).get("answers")) {
            JsonNode alone = StatusJson.MAPPER.readTree(
                    given().pathParam("slug", answer.get("agreement").asText())
                            .pathParam("label", answer.get("clause").asText())
                            .queryParam("asOf", "2021-06-01")
                            .queryParam("publishedBy", "2024-01-01")
                            .get("/api/v1/agreements/{slug}/clauses/{label}/status")
                            .asString());
            assertThat(answer.get("status").get("headline")).isEqualTo(alone.get("headline"));
            assertThat(answer.get("status").get("counts")).isEqualTo(alone.get("counts"));
            assertThat(answer.get("status").get("assessed")).isEqualTo(alone.get("assessed"));
        }
    }

    @Test
    void answers_stand_in_the_order_of_the_pairs_with_errors_in_their_places() throws IOException {
        ObjectNode query = StatusJson.MAPPER.createObjectNode().put("asOf", "2023-01-01");
        ArrayNode pairs = query.putArray("pairs");
        pair(pairs, "nowhere", "1");
        pair(pairs, "nk-ceasefire-2020-11-10", "6");
        pair(pairs, "nk-ceasefire-2020-11-10", "60");
        pair(pairs, "sochi-2021-11-26", "¶4");
        pair(pairs, "nk-ceasefire-2020-11-10", "6");

        JsonNode answers = ask(query).get("answers");

        assertThat(answers.findValuesAsText("clause")).containsExactly("1", "6", "60", "¶4", "6");
        assertThat(answers.get(0).get("error").asText()).isEqualTo("There is no agreement 'nowhere'.");
        assertThat(answers.get(0).has("status")).isFalse();
        assertThat(answers.get(2).get("error").asText()).isEqualTo("There is no clause 'nk-ceasefire-2020-11-10/60'.");
        assertThat(answers.get(1).has("error")).isFalse();
        assertThat(answers.get(1)).isEqualTo(answers.get(4));
        assertThat(answers.get(3).get("status").get("asOf").asText()).isEqualTo("2023-01-01");
    }

    @Test
    void no_pairs_get_no_answers() throws IOException {
        ObjectNode query = StatusJson.MAPPER.createObjectNode();
        query.putArray("pairs");

        assertThat(ask(query).get("answers")).isEmpty();
    }

    @Test
    void five_hundred_pairs_are_answered_and_one_more_is_refused() throws IOException {
        ObjectNode query = StatusJson.MAPPER.createObjectNode();
        ArrayNode pairs = query.putArray("pairs");
        for (int i = 0; i < 500; i++) {
            pair(pairs, "nk-ceasefire-2020-11-10", String.valueOf(1 + i % 9));
        }
        assertThat(ask(query).get("answers")).hasSize(500);

        pair(pairs, "nk-ceasefire-2020-11-10", "1");
        assertThat(problem(query.toString()).get("errors").get(0).toString())
                .isEqualTo("{\"field\":\"$.pairs\",\"message\":\"pairs may hold at most 500 clauses.\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|$.pairs|pairs must be given: a list of objects with agreement and clause.",
                "{\"pairs\":[{\"agreement\":\"a\",\"clause\":\"1\"},{\"agreement\":\"a\"}]}|$.pairs[1].clause|clause must be given.",
                "{\"pairs\":[null]}|$.pairs[0].agreement|agreement must be given.",
                "{\"pairs\":[],\"asOf\":\"2023\"}|$.asOf|$.asOf must be one day, YYYY-MM-DD.",
                "{\"pairs\":[],\"recordedBy\":\"2023-01-01T25\"}|$.recordedBy|recordedBy must be an instant such as 2026-11-22T10:00:00Z, or a day."
            })
    void a_wrong_field_is_refused_by_its_path(String body, String field, String message) throws IOException {
        JsonNode error = problem(body).get("errors").get(0);

        assertThat(error.get("field").asText()).isEqualTo(field);
        assertThat(error.get("message").asText()).isEqualTo(message);
    }

    /** Every day of signature of the record is exact. */
    private static String signedOn(String agreement) {
        return Bundle.one(Bundle.agreements(), "slug", agreement)
                .get("signedOn")
                .asText();
    }

    private static boolean isAfter(String signedOn, ObjectNode query) {
        String by = query.has("publishedBy") ? "publishedBy" : "asOf";
        return signedOn.compareTo(query.get(by).asText()) > 0;
    }

    private static void assertAsExpected(String day, ObjectNode query) throws IOException {
        List<JsonNode> expected = ofDay(day);
        JsonNode answers = ask(query).get("answers");

        assertThat(answers).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            JsonNode answer = answers.get(i);
            assertThat(answer.get("clause")).isEqualTo(expected.get(i).get("clause"));
            if (isAfter(signedOn(answer.get("agreement").asText()), query)) {
                assertThat(answer.has("status")).isFalse();
                assertThat(answer.get("error").asText())
                        .startsWith("The agreement '" + answer.get("agreement").asText() + "' was not known by ");
                continue;
            }
            for (String field : List.of("headline", "group", "counts", "assessed")) {
                assertThat(answer.get("status").get(field))
                        .as("%s of %s on %s", field, answer, day)
                        .isEqualTo(expected.get(i).get(field));
            }
        }
    }

    private static List<JsonNode> ofDay(String day) {
        List<JsonNode> ofDay = new ArrayList<>();
        EXPECTED.get("results").forEach(result -> {
            if (result.get("asOf").asText().equals(day)) {
                ofDay.add(result);
            }
        });
        return ofDay;
    }

    private static ObjectNode query(String day) {
        ObjectNode query = StatusJson.MAPPER.createObjectNode().put("asOf", day);
        ArrayNode pairs = query.putArray("pairs");
        ofDay(day)
                .forEach(result -> pair(
                        pairs,
                        result.get("agreement").asText(),
                        result.get("clause").asText()));
        return query;
    }

    private static void pair(ArrayNode pairs, String agreement, String clause) {
        pairs.addObject().put("agreement", agreement).put("clause", clause);
    }

    private static JsonNode ask(ObjectNode query) throws IOException {
        return StatusJson.MAPPER.readTree(given().contentType(ContentType.JSON)
                .body(query.toString())
                .post("/api/v1/status-queries")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static JsonNode problem(String body) throws IOException {
        return StatusJson.MAPPER.readTree(given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/status-queries")
                .then()
                .statusCode(400)
                .extract()
                .asString());
    }
}
