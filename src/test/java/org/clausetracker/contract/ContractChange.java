package org.clausetracker.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/**
 * What differs between two descriptions of the API.
 *
 * @param breaking whether a client of the former may fail with the latter
 * @param places where the documents differ, as JSON pointers
 * @param report openapi-diff's account of it
 */
record ContractChange(boolean breaking, List<String> places, String report) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String NULL = "null";

    static ContractChange between(String published, String running) {
        List<String> places = new ArrayList<>();
        JsonNode former = read(published);
        JsonNode latter = read(running);
        collect("", former, latter, places);
        ChangedOpenApi change = OpenApiCompare.fromContents(inOpenApi30(former), inOpenApi30(latter));
        return new ContractChange(change.isIncompatible(), places, rendered(change));
    }

    boolean isNone() {
        return places.isEmpty();
    }

    private static void collect(String place, JsonNode former, JsonNode latter, List<String> places) {
        if (former.isObject() && latter.isObject()) {
            Set<String> fields = new TreeSet<>();
            former.fieldNames().forEachRemaining(fields::add);
            latter.fieldNames().forEachRemaining(fields::add);
            fields.forEach(field -> collect(
                    place + "/" + field.replace("~", "~0").replace("/", "~1"),
                    former.path(field),
                    latter.path(field),
                    places));
        } else if (!former.equals(latter)) {
            places.add(place);
        }
    }

    /**
     * openapi-diff takes types from where OpenAPI 3.0 has them, and passes over those of 3.1, which are lists: a changed
     * type would be no change. So it is given the same description in the words of 3.0.
     */
    private static String inOpenApi30(JsonNode document) {
        ObjectNode copy = document.deepCopy();
        copy.put("openapi", "3.0.3");
        copy.get("components").get("schemas").forEach(ContractChange::rewrite);
        try {
            return YAML.writeValueAsString(copy);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void rewrite(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            if (schema.path("type").isArray()) {
                ArrayNode types = (ArrayNode) schema.get("type");
                boolean nullable =
                        types.valueStream().anyMatch(type -> type.asText().equals(NULL));
                types.valueStream()
                        .filter(type -> !type.asText().equals(NULL))
                        .findFirst()
                        .ifPresent(type -> schema.set("type", type));
                schema.put("nullable", nullable);
            }
            if (schema.path("anyOf").isArray()) {
                ArrayNode all = JsonNodeFactory.instance.arrayNode();
                schema.get("anyOf").forEach(one -> {
                    if (!one.path("type").asText().equals(NULL)) {
                        all.add(one);
                    }
                });
                schema.put("nullable", all.size() < schema.get("anyOf").size());
                schema.remove("anyOf");
                schema.set("allOf", all);
            }
        }
        node.forEach(ContractChange::rewrite);
    }

    private static String rendered(ChangedOpenApi change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ConsoleRender().render(change, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode read(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not YAML", e);
        }
    }
}
