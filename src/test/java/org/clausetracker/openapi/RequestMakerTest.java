package org.clausetracker.openapi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausetracker.Api;
import org.junit.jupiter.api.Test;

/** Requests are made of whatever a description holds, of all methods. */
class RequestMakerTest {

    private static final JsonNode DOCUMENT = Api.read(
            """
            {"paths": {
              "/notes": {"post": {"operationId": "postNotes",
                "parameters": [{"$ref": "#/components/parameters/Key"}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}}}},
              "/notes/{id}": {
                "get": {"operationId": "getNote", "parameters": [{"$ref": "#/components/parameters/Id"}]},
                "patch": {"operationId": "patchNote",
                  "parameters": [{"$ref": "#/components/parameters/Id"}, {"$ref": "#/components/parameters/Version"}],
                  "requestBody": {"content": {"application/merge-patch+json": {
                    "examples": {"one": {"value": {"text": "shorter", "reason": "typing error"}}}}}}},
                "delete": {"operationId": "deleteNote",
                  "parameters": [{"$ref": "#/components/parameters/Id"}, {"$ref": "#/components/parameters/Version"}]}}},
             "components": {
               "parameters": {
                 "Id": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}, "example": "n 1"},
                 "Version": {"name": "If-Match", "in": "header", "schema": {"type": "string"}},
                 "Key": {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}},
               "schemas": {
                 "Note": {"type": "object", "required": ["text", "pages", "about"], "properties": {
                   "text": {"type": "string", "minLength": 5, "maxLength": 12},
                   "pages": {"type": "integer", "minimum": 3, "maximum": 5},
                   "about": {"type": "array", "minItems": 2, "items": {"type": "string", "enum": ["armenia", "azerbaijan"]}},
                   "writtenOn": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
                   "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}}}}}}
            """);

    private final RequestMaker maker = new RequestMaker(DOCUMENT, 1, Map.of("Authorization", "Bearer key"));

    @Test
    void a_body_without_example_is_made_of_its_schema() {
        for (int i = 0; i < 100; i++) {
            GeneratedRequest request = maker.good(operation("postNotes"));
            JsonNode body = Api.read(new String(request.body().getBytes(ISO_8859_1), UTF_8));

            assertThat(request.verb() + " " + request.address()).isEqualTo("POST /notes");
            assertThat(request.headers()).containsOnlyKeys("Authorization", "Content-Type", "Idempotency-Key");
            assertThat(body.get("text").textValue()).hasSizeBetween(5, 12);
            assertThat(body.get("pages").intValue()).isBetween(3, 5);
            assertThat(body.get("about")).hasSizeGreaterThanOrEqualTo(2).allSatisfy(about -> assertThat(about.asText())
                    .isIn("armenia", "azerbaijan"));
            assertThat(body.path("sha256").asText("0".repeat(64))).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void what_is_changed_is_named_by_its_version() {
        GeneratedRequest patch = maker.good(operation("patchNote"));
        GeneratedRequest delete = maker.good(operation("deleteNote"));

        assertThat(patch.verb() + " " + patch.address()).isEqualTo("PATCH /notes/n%201");
        assertThat(patch.headers())
                .containsEntry("If-Match", GeneratedRequest.CURRENT)
                .containsEntry("Content-Type", "application/merge-patch+json");
        assertThat(delete.verb()).isEqualTo("DELETE");
        assertThat(delete.headers()).containsOnlyKeys("Authorization", "If-Match");
        assertThat(delete.body()).isEmpty();
    }

    @Test
    void in_some_thousands_every_method_is_broken_in_many_ways() {
        Map<String, List<String>> faults = IntStream.range(0, 12_000)
                .mapToObj(i -> maker.next())
                .collect(Collectors.groupingBy(
                        GeneratedRequest::verb, Collectors.mapping(GeneratedRequest::fault, Collectors.toList())));

        assertThat(faults).containsOnlyKeys("GET", "POST", "PATCH", "DELETE");
        assertThat(faults.get("POST"))
                .contains("", "nul in text", "lone surrogate", "deep", "SAME_KEY", "ten megabytes");
        assertThat(faults.get("PATCH")).contains("", "duplicate key", "unknown field", "NO_VERSION", "parameter NUL");
        assertThat(faults.get("DELETE")).contains("", "NO_VERSION", "OTHER_VERSION", "NOBODY");
    }

    @Test
    void the_same_seed_gives_the_same_requests() {
        RequestMaker again = new RequestMaker(DOCUMENT, 1, Map.of("Authorization", "Bearer key"));

        for (int i = 0; i < 200; i++) {
            assertThat(again.next().toString()).isEqualTo(maker.next().toString());
        }
    }

    private DescribedOperation operation(String id) {
        return maker.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
