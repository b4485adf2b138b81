package org.clausetracker.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodebookApiTest {

    @Test
    void every_definition_is_served_as_the_coders_had_it() {
        List<JsonNode> sections = Bundle.list(Api.get("codebook"), "sections");

        for (Map.Entry<String, JsonNode> section : Bundle.codebook().properties()) {
            JsonNode shown = Bundle.one(sections, "name", section.getKey());
            if (section.getValue().isTextual()) {
                assertThat(shown.get("definition")).isEqualTo(section.getValue());
                assertThat(shown.get("values")).isEmpty();
            } else {
                assertThat(Bundle.list(shown, "values").stream()
                                .map(value -> Map.entry(value.get("value").asText(), value.get("definition"))))
                        .containsExactlyElementsOf(section.getValue().properties());
            }
        }
    }

    @Test
    void finding_kinds_are_defined_in_the_order_of_the_codebook() {
        assertThat(Api.texts(
                        Bundle.list(
                                Bundle.one(Bundle.list(Api.get("codebook"), "sections"), "name", "findingKind"),
                                "values"),
                        "value"))
                .containsExactly(
                        "COMPLIANCE",
                        "PARTIAL_COMPLIANCE",
                        "BREACH",
                        "DENIAL",
                        "INTERPRETATION_DISPUTE",
                        "INTENT",
                        "RISK",
                        "CONTEXT");
    }
}
