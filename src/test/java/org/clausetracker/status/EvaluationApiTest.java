package org.clausetracker.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.rule.StatusJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases that are judged without being stored, and answers that are verified. */
@QuarkusTest
class EvaluationApiTest {

    private static final JsonNode VECTORS = StatusJson.resource("status_vectors.json");

    @Test
    void every_golden_vector_gets_its_result() throws JsonProcessingException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode vector : VECTORS) {
            ObjectNode answer =
                    (ObjectNode) StatusJson.MAPPER.readTree(post(vector, 200).asString());
            answer.remove(List.of("agreement", "clause", "recordedBy", "parameters", "digest"));
            answer.get("excluded").forEach(exclusion -> ((ObjectNode) exclusion).remove("text"));
            if (answer.get("nextChange") instanceof ObjectNode next) {
                assertThat(ChangeEvent.valueOf(next.remove("event").asText()).cause())
                        .as("cause of the event of %s", vector.get("name"))
                        .hasToString(next.get("cause").asText());
            }
            answer.get("commitments").forEach(commitment -> {
                ((ObjectNode) commitment).remove(List.of("windowDays", "stallDays"));
                commitment.get("units").forEach(unit -> {
                    unit.get("reasons").forEach(reason -> ((ObjectNode) reason).remove("text"));
                    unit.get("excluded").forEach(exclusion -> ((ObjectNode) exclusion).remove("text"));
                });
            });
            if (!answer.equals(vector.get("result"))) {
                wrong.add(vector.get("name") + "\n  is " + answer + "\n  not " + vector.get("result"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void more_than_two_hundred_commitments_or_five_thousand_findings_are_refused() {
        ObjectNode commitments = vector();
        ArrayNode list = (ArrayNode) commitments.get("commitments");
        for (int i = 0; i < 200; i++) {
            list.add(((ObjectNode) list.get(0).deepCopy()).put("id", "c" + i));
        }
        ObjectNode findings = vector();
        ArrayNode said = ((ObjectNode) findings.get("findings")).putArray("k");
        for (int i = 0; i < 5_001; i++) {
            addFinding(said, "f" + i);
        }

        assertThat(post(commitments, 413).path("detail").toString())
                .isEqualTo("A case has at most 200 commitments and 5000 findings.");
        assertThat(post(findings, 413).path("type").toString()).isEqualTo("/problems/too-large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    asOf        | "2021-02-30" | $.asOf
                    asOf        | null         | $.asOf
                    publishedBy | "soon"       | $.publishedBy
                    commitments | null         | $.commitments
                    findings    | {"other":[]} | $.findings
                    asof        | "2021-01-01" | $.asof
                    """)
    void a_case_that_makes_no_sense_is_refused_with_its_field(String field, String value, String named)
            throws JsonProcessingException {
        ObjectNode body = vector();
        body.set(field, StatusJson.MAPPER.readTree(value));

        Response problem = post(body, 400);

        assertThat(problem.contentType()).startsWith("application/problem+json");
        assertThat(problem.path("errors[0].field").toString()).isEqualTo(named);
        assertThat(problem.asString()).doesNotContain("org.clausetracker", "java.", "Exception");
    }

    @Test
    void an_answer_given_unchanged_matches_and_a_changed_one_names_the_field() throws JsonProcessingException {
        String answer = given().get("/api/v1/agreements/nk-ceasefire-2020-11-10/clauses/6/status?asOf=2023-03-01")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(verify(answer).path("match").toString()).isEqualTo("true");
        assertThat(verify(answer).<String>path("firstDifference")).isNull();

        ObjectNode changed = (ObjectNode) StatusJson.MAPPER.readTree(answer);
        ((ObjectNode) changed.at("/commitments/0/units/0")).put("confidence", "NONE");
        Response difference = verify(changed.toString());
        assertThat(difference.path("match").toString()).isEqualTo("false");
        assertThat(difference.path("firstDifference.field").toString())
                .isEqualTo("$.commitments[0].units[0].confidence");
        assertThat(difference.path("firstDifference.given").toString()).isEqualTo("NONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"answer\"", "3", "null", ""})
    void what_is_no_answer_cannot_be_verified(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/verify")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /commitments                      | null | $.commitments[0]
                    /commitments/0/obligors           | null | $.commitments[0].obligors[0]
                    /findings/k                       | null | $.findings.k[0]
                    """)
    void a_list_that_holds_nothing_in_a_place_is_refused(String list, String element, String named)
            throws JsonProcessingException {
        ObjectNode body = vector();
        ((ArrayNode) body.at(list)).insert(0, StatusJson.MAPPER.readTree(element));

        Response problem = post(body, 400);

        assertThat(problem.path("errors[0].field").toString()).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /commitments/0 | kind         | null         | $.commitments[0].kind         | commitments.kind is missing.
                    /commitments/0 | obligors     | []           | $.commitments[0].obligors     | commitments.obligors is empty.
                    /commitments/0 | suspensions  | [{}]         | $.commitments[0].suspensions[0].from | suspensions.from is missing.
                    /findings/k/0  | reporterRole | null         | $.findings.k[0].reporterRole  | findings.reporterRole is missing.
                    /findings/k/0  | itemGrade    | 7            | $.findings.k[0].itemGrade     | findings.itemGrade is a number from 1 to 6, not 7.
                    /findings/k/0  | statedOn     | "2021-02-30" | $.findings.k[0].statedOn      | '2021-02-30' is not a date: 2021-02 has the days 1 to 28.
                    """)
    void a_value_that_makes_no_sense_is_refused_with_its_place(
            String record, String field, String value, String named, String message) throws JsonProcessingException {
        ObjectNode body = vector();
        addFinding(((ObjectNode) body.get("findings")).putArray("k"), "f");
        ((ObjectNode) body.at(record)).set(field, StatusJson.MAPPER.readTree(value));

        Response problem = post(body, 400);

        assertThat(problem.path("errors[0].field").toString()).isEqualTo(named);
        assertThat(problem.path("errors[0].message").toString()).isEqualTo(message);
    }

    @Test
    void a_field_left_out_of_an_answer_is_the_same_as_null() throws JsonProcessingException {
        ObjectNode answer = (ObjectNode) StatusJson.MAPPER.readTree(
                given().get("/api/v1/agreements/nk-ceasefire-2020-11-10/clauses/6/status?asOf=2023-03-01")
                        .asString());
        assertThat(answer.get("recordedBy").isNull()).isTrue();

        assertThat(verify(answer.without("recordedBy").toString()).path("match").toString())
                .isEqualTo("true");
        assertThat(verify(answer.putNull("note").toString()).path("match").toString())
                .isEqualTo("true");

        ((ArrayNode) answer.get("commitments")).addNull();
        assertThat(verify(answer.toString()).path("firstDifference.field").toString())
                .isEqualTo("$.commitments");
    }

    @Test
    void what_names_an_answer_must_be_a_text() {
        Response problem = given().contentType(ContentType.JSON)
                .body("{\"agreement\":null,\"clause\":6,\"asOf\":20240701,\"publishedBy\":\"soon\",\"recordedBy\":[]}")
                .post("/api/v1/verify")
                .then()
                .statusCode(400)
                .extract()
                .response();

        assertThat(problem.<List<String>>path("errors.message"))
                .containsExactly(
                        "agreement must be given, as in the answer of a clause's status.",
                        "clause must be a text, as in the answer of a clause's status.",
                        "asOf must be a text, as in the answer of a clause's status.",
                        "publishedBy is not a date of the calendar, or not an instant.",
                        "recordedBy must be a text, as in the answer of a clause's status.");
    }

    @Test
    void an_answer_about_nothing_cannot_be_verified() {
        Response problem = given().contentType(ContentType.JSON)
                .body("{\"asOf\":\"2021-13-01\"}")
                .post("/api/v1/verify")
                .then()
                .statusCode(400)
                .extract()
                .response();

        assertThat(problem.path("errors.field").toString()).isEqualTo("[$.agreement, $.clause, $.asOf, $.publishedBy]");
    }

    private static void addFinding(ArrayNode findings, String id) {
        findings.addObject()
                .put("id", id)
                .put("kind", "BREACH")
                .put("reporter", "UN")
                .put("reporterRole", "MONITOR")
                .put("statedOn", "2021-01-01");
    }

    private static ObjectNode vector() {
        return VECTORS.get(0).deepCopy();
    }

    private static Response post(JsonNode body, int status) {
        return given().contentType(ContentType.JSON)
                .body(body.toString())
                .post("/api/v1/status-evaluations")
                .then()
                .statusCode(status)
                .extract()
                .response();
    }

    private static Response verify(String answer) {
        return given().contentType(ContentType.JSON)
                .body(answer)
                .post("/api/v1/verify")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
