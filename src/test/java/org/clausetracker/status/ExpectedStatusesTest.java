package org.clausetracker.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausetracker.rule.StatusJson;
import org.junit.jupiter.api.Test;

/** The shipped bundle gives what the reference model says of it on each of its days. */
@QuarkusTest
class ExpectedStatusesTest {

    private static final JsonNode EXPECTED = StatusJson.resource("expected_statuses.json");

    @Inject
    InputReader inputs;

    /** Read through the rule itself: the surface does not answer about days on which an agreement was not known yet. */
    @Test
    void the_loaded_bundle_has_the_expected_status_of_each_clause_on_each_day() {
        List<String> wrong = new ArrayList<>();
        for (JsonNode expected : EXPECTED.get("results")) {
            JsonNode answer = answer(inputs, expected);
            if (!comparable(answer).equals(withoutAddress(expected))) {
                wrong.add(expected.get("agreement") + " " + expected.get("clause") + " " + expected.get("asOf")
                        + "\n  is " + comparable(answer) + "\n  not " + withoutAddress(expected));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(EXPECTED.get("results")).hasSize(273);
    }

    @Test
    void each_clause_has_the_expected_headline_as_long_as_the_additions_are_not_there() {
        List<String> wrong = new ArrayList<>();
        for (JsonNode expected :
                StatusJson.resource("expected_statuses_2026.json").get("statuses")) {
            JsonNode headline = answer(inputs, expected).get("headline");
            if (!headline.equals(expected.get("before"))) {
                wrong.add(expected.get("agreement") + " " + expected.get("clause") + " " + expected.get("asOf") + " is "
                        + headline + ", not " + expected.get("before"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_board_shows_the_expected_headline_of_each_clause_on_each_day() throws JsonProcessingException {
        for (JsonNode agreement : EXPECTED.get("agreements")) {
            for (JsonNode day : EXPECTED.get("asOf")) {
                String knownFrom = given().get("/api/v1/agreements/" + agreement.asText())
                        .jsonPath()
                        .getString("signedOn.to");
                ValidatableResponse answer = given().pathParam("slug", agreement.asText())
                        .queryParam("asOf", day.asText())
                        .get("/api/v1/agreements/{slug}/clauses")
                        .then();
                if (knownFrom.compareTo(day.asText()) > 0) {
                    answer.statusCode(404)
                            .body("type", equalTo("/problems/not-known-then"))
                            .body("knownFrom", equalTo(knownFrom));
                    continue;
                }
                JsonNode board = StatusJson.MAPPER.readTree(
                        answer.statusCode(200).extract().asString());
                List<String> shown = new ArrayList<>();
                board.get("items")
                        .forEach(clause -> shown.add(clause.get("label").asText() + " "
                                + clause.get("headline").asText() + " " + clause.get("counts")
                                + clause.get("assessed")));
                List<String> expected = new ArrayList<>();
                EXPECTED.get("results").forEach(result -> {
                    if (result.get("agreement").equals(agreement)
                            && result.get("asOf").equals(day)) {
                        expected.add(result.get("clause").asText() + " "
                                + result.get("headline").asText() + " " + result.get("counts")
                                + result.get("assessed"));
                    }
                });
                assertThat(shown).as(agreement + " on " + day).isEqualTo(expected);
            }
        }
    }

    /** What the rule says of the clause and the day of an expected answer. */
    static JsonNode answer(InputReader inputs, JsonNode expected) {
        String label = expected.get("clause").asText();
        LocalDate day = LocalDate.parse(expected.get("asOf").asText());
        AgreementInputs read =
                inputs.read(expected.get("agreement").asText(), Optional.of(List.of(label)), Optional.empty());
        return StatusJson.MAPPER.valueToTree(
                read.configuration(day).engine().evaluate(read.question(label, Clocks.asOf(day))));
    }

    /** The expected answers leave out what is not given, and have no texts. */
    static JsonNode comparable(JsonNode answer) {
        ObjectNode tree = StatusJson.MAPPER.createObjectNode();
        for (String field : List.of("headline", "group", "counts", "assessed", "nextChange", "excluded")) {
            tree.set(field, answer.get(field));
        }
        ArrayNode commitments = tree.putArray("commitments");
        for (JsonNode commitment : answer.get("commitments")) {
            ObjectNode copy = commitments.addObject();
            copy.set("commitment", commitment.get("commitment"));
            copy.set("headline", commitment.get("headline"));
            copy.set("group", commitment.get("group"));
            ArrayNode units = copy.putArray("units");
            commitment.get("units").forEach(unit -> units.add(comparableUnit(unit)));
        }
        return tree;
    }

    private static ObjectNode comparableUnit(JsonNode unit) {
        ObjectNode copy = StatusJson.MAPPER.createObjectNode();
        unit.properties().forEach(field -> {
            if (field.getKey().equals("obligor") || !field.getValue().isNull()) {
                copy.set(field.getKey(), field.getValue().deepCopy());
            }
        });
        copy.remove("excluded");
        return copy;
    }

    static JsonNode withoutAddress(JsonNode expected) {
        ObjectNode copy = expected.deepCopy();
        copy.remove(List.of("agreement", "clause", "asOf", "before"));
        return copy;
    }
}
