package org.clausetracker.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.journal.EditByHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published description of the API is complete, and true of the real data. */
@QuarkusTest
class ApiDocumentTest {

    private static final String LOCATION = "urn:openapi";

    /** Differ with each database that the bundle is loaded into, or with the day. */
    /** Where the edit of the shipped bundle is told. */
    private static final String FIRST_EDIT = "findings/F-S001-1/history";

    private static final Set<String> VOLATILE = Set.of(
            "at",
            "recordedAt",
            "recordedBy",
            "lastRecorded",
            "loadedAt",
            "askedAt",
            "beganAt",
            "endedAt",
            "digest",
            "createdAt",
            "seenAt",
            "endsAt",
            "proposedAt",
            "since",
            "age");

    private static final String EXAMPLE_EDIT = "019ad52c-6e0e-7d4b-9a54-2f7d1c3b8e60";

    @Inject
    AgroalDataSource database;

    private JsonNode document = Api.read("{}");

    @BeforeEach
    void readDocument() {
        document = Api.read(Api.ask("/q/openapi?format=json").asString());
    }

    @Test
    void document_says_what_it_describes() {
        assertThat(document.get("openapi").textValue()).isEqualTo("3.1.0");
        assertThat(document.get("info").get("title").textValue()).isEqualTo("Treaty Clause Tracker");
        assertThat(document.get("info").get("version").textValue()).isEqualTo("1.0.0-SNAPSHOT");
        assertThat(document.get("info").get("description").textValue()).startsWith("Numbered clauses of agreements");
    }

    @Test
    void every_tag_in_use_is_explained() {
        Set<String> used = new TreeSet<>();
        operations().forEach(operation -> operation.node.get("tags").forEach(tag -> used.add(tag.asText())));

        assertThat(Api.texts(Bundle.list(document, "tags"), "name")).containsExactlyElementsOf(used);
        assertThat(Bundle.list(document, "tags"))
                .allSatisfy(tag -> assertThat(tag.path("description").asText()).endsWith("."));
    }

    @Test
    void every_operation_says_what_it_does_under_a_name_of_its_own() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.node.path("summary").asText()).isNotBlank();
            assertThat(operation.node.path("description").asText()).isNotBlank();
            assertThat(operation.node.path("operationId").asText()).matches("[a-z]+([A-Z][a-z]+)+");
        });
        assertThat(operations().stream()
                        .map(operation -> operation.node.get("operationId").asText()))
                .doesNotHaveDuplicates()
                .contains(
                        "listAgreements",
                        "getAgreement",
                        "listAgreementClauses",
                        "getAgreementClause",
                        "listAgreementClauseFindings",
                        "listFindings",
                        "getFinding",
                        "listParties",
                        "getParty",
                        "listPartyFindings",
                        "listSources",
                        "getSource",
                        "listStatements",
                        "getStatement",
                        "getCodebook");
    }

    @Test
    void every_parameter_says_what_it_means() {
        for (Operation operation : operations()) {
            for (JsonNode parameter : operation.node.path("parameters")) {
                JsonNode resolved = resolved(parameter);
                assertThat(resolved.path("description").asText())
                        .as("%s of %s", resolved.get("name"), operation)
                        .isNotBlank();
                JsonNode example = resolved.path("example");
                String type = resolved.get("schema").path("type").asText();
                assertThat(example.isMissingNode()
                                || (type.equals("array") ? example.isArray() : example.isTextual())
                                || type.equals("integer"))
                        .as("example of %s of %s", resolved.get("name"), operation)
                        .isTrue();
            }
        }
    }

    @Test
    void every_operation_lists_the_errors_it_can_answer_as_problems_with_an_example() {
        JsonSchema problem = schema("/components/schemas/Problem");
        for (Operation operation : operations()) {
            assertThat(fields(operation.node.get("responses")))
                    .as(operation.toString())
                    .contains("400", "406", "414", "431", "500")
                    .containsAnyOf("200", "201", "202", "204");
            for (String status : fields(operation.node.get("responses"))) {
                if (status.startsWith("4") || status.startsWith("5")) {
                    JsonNode content = resolved(operation.node.get("responses").get(status))
                            .get("content")
                            .get("application/problem+json");
                    assertThat(content.get("schema").get("$ref").asText()).isEqualTo("#/components/schemas/Problem");
                    assertThat(content.get("example").get("status").asText()).isEqualTo(status);
                    assertThat(problem.validate(content.get("example").toString(), InputFormat.JSON))
                            .isEmpty();
                }
            }
            if (operation.node.has("x-needs")) {
                assertThat(fields(operation.node.get("responses"))).contains("401", "403");
            }
            if (operation.method.equals("get")) {
                assertThat(fields(operation.node.get("responses"))).contains("304");
                assertThat(fields(operation.node.get("responses").get("200").get("headers")))
                        .contains("ETag");
            }
        }
    }

    @Test
    void an_operation_that_names_something_can_miss_it() {
        assertThat(operations().stream()
                        .filter(operation -> operation.path.contains("{"))
                        .toList())
                .isNotEmpty()
                .allSatisfy(operation ->
                        assertThat(fields(operation.node.get("responses"))).contains("404"));
    }

    @Test
    void every_schema_explains_itself_and_each_of_its_fields() {
        for (Map.Entry<String, JsonNode> schema :
                document.get("components").get("schemas").properties()) {
            if (Set.of("LocalDate", "Instant", "UUID").contains(schema.getKey())) {
                continue;
            }
            assertThat(schema.getValue().path("description").asText())
                    .as(schema.getKey())
                    .isNotBlank();
            for (Map.Entry<String, JsonNode> field :
                    schema.getValue().path("properties").properties()) {
                assertThat(field.getValue().path("description").asText())
                        .as(schema.getKey() + "." + field.getKey())
                        .isNotBlank();
            }
        }
    }

    @Test
    void no_name_of_a_class_shows() {
        assertThat(document.toString()).doesNotContain("org.clausetracker", "java.", "jackson");
        assertThat(fields(document.get("components").get("schemas")))
                .allSatisfy(name -> assertThat(name).matches("[A-Z][A-Za-z]+"))
                .noneMatch(name ->
                        name.endsWith("Row") && !name.equals("ClauseBoardRow") && !name.equals("PageClauseBoardRow"))
                .noneMatch(name -> name.contains("Json") || name.endsWith("Query"));
    }

    @Test
    void enums_list_their_values_with_their_meaning() {
        JsonNode kind = document.at("/components/schemas/FindingKind");

        assertThat(Bundle.list(kind, "enum").stream().map(JsonNode::asText))
                .containsExactlyElementsOf(fields(Bundle.codebook().get("findingKind")));
        assertThat(kind.get("description").asText()).contains("- `COMPLIANCE`: Says that a duty was carried out.");
        assertThat(document.at("/paths/~1api~1v1~1findings/get/parameters").findValues("$ref"))
                .extracting(JsonNode::asText)
                .contains("#/components/schemas/FindingKind", "#/components/schemas/ReviewState");
    }

    @Test
    void fields_are_required_and_those_that_may_be_unknown_are_nullable() {
        JsonNode party = document.at("/components/schemas/PartyDetail");

        assertThat(party.get("required")).hasSize(party.get("properties").size());
        assertThat(party.at("/properties/slug/type").asText()).isEqualTo("string");
        assertThat(party.at("/properties/note/type")).isEqualTo(Api.read("[\"string\",\"null\"]"));
        assertThat(document.at("/components/schemas/LocalDate/format").asText()).isEqualTo("date");
        assertThat(document.at("/components/schemas/Instant/format").asText()).isEqualTo("date-time");
    }

    @Test
    void every_get_has_an_example_that_is_what_the_service_answers_by_the_schema() throws SQLException {
        writeWhatTheBundleHasNot();
        for (Operation operation : operations()) {
            if (!operation.method.equals("get")) {
                continue;
            }
            String pointer = "/paths/" + operation.path.replace("~", "~0").replace("/", "~1")
                    + "/get/responses/200/content/application~1json";
            JsonNode examples = document.at(pointer).path("examples");
            assertThat(examples).as("examples of %s", operation).isNotEmpty();
            JsonSchema schema = schema(pointer + "/schema");
            for (JsonNode example : examples) {
                String request = ofEdit(example.get("summary").textValue(), FIRST_EDIT);
                JsonNode answer = operation.node.has("x-needs") ? asked(request) : Api.get(request);

                assertThat(schema.validate(answer.toString(), InputFormat.JSON))
                        .as(request)
                        .isEmpty();
                assertThat(isPartOf(
                                Api.read(ofEdit(
                                        example.get("value").toString(),
                                        request.endsWith("/history") ? request : FIRST_EDIT)),
                                answer))
                        .as("%s is answered %s", request, answer)
                        .isTrue();
            }
        }
    }

    /** The same with the id that the newest edit of a record has in this database. */
    private static String ofEdit(String text, String history) {
        return text.contains(EXAMPLE_EDIT)
                ? text.replace(
                        EXAMPLE_EDIT, Api.get(history).at("/items/0/edit/id").textValue())
                : text;
    }

    /** A correction of a shipped finding, which nobody decides, and figures that are those of the published rule. */
    private void writeWhatTheBundleHasNot() throws SQLException {
        ObjectNode finding = (ObjectNode) Bundle.findings().stream()
                .filter(row -> row.get("id").asText().equals("F-S001-2"))
                .findFirst()
                .orElseThrow();
        try (Connection connection = database.getConnection()) {
            EditByHand.write(
                    connection,
                    """
                    insert into proposal (id, edit_id, record_type, record_id, agreement_id, action, base_version, content, reason)
                    values ('01935c2e-7a10-7c3e-9f41-0d6b2c8a5e17', current_setting('tracker.edit')::uuid, 'finding', 'F-S001-2',
                      'sochi-2021-11-26', 'CORRECT', 1, $json$%s$json$, 'The agency itself does not say so.')
                    on conflict do nothing"""
                            .formatted(finding.deepCopy().put("itemGrade", 3)));
        }
        SomePerson.with(Role.ADMIN)
                .asks()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body("{\"reason\":\"The published figures, said by the parties too.\"}")
                .put(Api.BASE + "agreements/sochi-2021-11-26/rule-configurations/2040-01-01");
    }

    /** What somebody is answered who may ask for everything. */
    private static JsonNode asked(String request) {
        SomePerson person =
                SomePerson.named("p-01kb1s7w8e9s7v6m4c2a5d3f0g", "anna@example.org", "*", Role.EDITOR, Role.ADMIN);
        SomePerson.run(
                """
                insert into api_key (id, sha256, person_id, name, scopes, agreements, ends_at)
                values ('7Yb2Kq9d', sha256('none'), ?, 'Nightly copy', '{READ,EXPORT}', '{}', now() + interval '90 days')
                on conflict do nothing
                """,
                person.id());
        SomePerson.run(
                """
                insert into session (id, sha256, person_id, agent, network)
                values ('Qm3vX8bT1sLw0ZcE', sha256('none'), ?, 'Firefox', '192.0.2.0/24') on conflict do nothing
                """,
                person.id());
        return Api.read(
                person.asks().get(request).then().statusCode(200).extract().asString());
    }

    @Test
    void the_real_answers_fit_their_schemas() {
        JsonSchema finding = schema("/components/schemas/FindingSummary");
        JsonSchema statement = schema("/components/schemas/StatementDetail");
        JsonSchema agreement = schema("/components/schemas/AgreementDetail");
        for (JsonNode row : Bundle.findings()) {
            assertFits(finding, "findings/" + row.get("id").asText());
        }
        for (JsonNode row : Bundle.statements()) {
            assertFits(statement, "statements/" + row.get("id").asText());
        }
        for (JsonNode row : Bundle.agreements()) {
            assertFits(agreement, "agreements/" + row.get("slug").asText());
        }
        assertFits(schema("/components/schemas/PageSourceSummary"), "sources?limit=200");
        assertFits(schema("/components/schemas/PagePartySummary"), "parties?limit=200");
    }

    @Test
    void a_schema_refuses_what_lacks_a_field_or_has_another_type() {
        JsonSchema party = schema("/components/schemas/PartyDetail");

        assertThat(party.validate("{}", InputFormat.JSON)).isNotEmpty();
        assertThat(party.validate(
                        Api.get("parties/armenia").toString().replace("\"STATE\"", "\"EMPIRE\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void an_answer_to_verify_names_its_clause_and_days_and_may_hold_more() {
        JsonSchema answer = schema("/components/schemas/AnswerToVerify");

        assertFits(answer, "agreements/nk-ceasefire-2020-11-10/clauses/6/status?asOf=2023-03-01");
        assertThat(answer.validate("{}", InputFormat.JSON)).hasSize(4);
        assertThat(answer.validate(
                        "{\"agreement\":\"a\",\"clause\":\"1\",\"asOf\":20240701,\"publishedBy\":\"2024-07-01\"}",
                        InputFormat.JSON))
                .hasSize(1);
    }

    @Test
    void swagger_ui_shows_the_document() {
        assertThat(Api.ask("/q/swagger-ui/").statusCode()).isEqualTo(200);
        assertThat(Api.ask("/q/swagger-ui/").asString()).contains("/q/openapi");
    }

    /** Whatever a field holds, and whatever stands in its place in the answer given: a text, a number, a list, nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"\"FULFILLED\"", "3", "true", "null", "[1]", "{\"a\":1}"})
    void a_verification_fits_its_schema_whatever_differs(String value) throws IOException {
        ObjectNode answer = (ObjectNode) Api.get("agreements/nk-ceasefire-2020-11-10/clauses/6/status?asOf=2023-03-01");
        for (String field : List.of("headline", "counts", "commitments", "digest")) {
            ObjectNode changed = answer.deepCopy();
            changed.set(field, new ObjectMapper().readTree(value));
            String verification = given().contentType(ContentType.JSON)
                    .body(changed.toString())
                    .post(Api.BASE + "verify")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();

            assertThat(verification).contains("\"match\":false");
            assertThat(schema("/components/schemas/Verification").validate(verification, InputFormat.JSON))
                    .as(verification)
                    .isEmpty();
        }
    }

    private void assertFits(JsonSchema schema, String address) {
        assertThat(schema.validate(Api.get(address).toString(), InputFormat.JSON))
                .as(address)
                .isEmpty();
    }

    /** The example may leave out fields of an object and elements of an array, but not change any. */
    private static boolean isPartOf(JsonNode example, JsonNode answer) {
        if (example.isObject()) {
            return example.properties().stream()
                    .allMatch(field -> VOLATILE.contains(field.getKey())
                            ? answer.has(field.getKey())
                            : answer.has(field.getKey()) && isPartOf(field.getValue(), answer.get(field.getKey())));
        }
        if (example.isArray() && answer.isArray()) {
            int next = 0;
            for (int i = 0; i < answer.size() && next < example.size(); i++) {
                next += isPartOf(example.get(next), answer.get(i)) ? 1 : 0;
            }
            return next == example.size();
        }
        return example.equals(answer);
    }

    private JsonSchema schema(String pointer) {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(LOCATION, document.toString()))));
        return factory.getSchema(
                SchemaLocation.of(LOCATION + "#" + pointer),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(new Operation(path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    private record Operation(String path, String method, JsonNode node) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
