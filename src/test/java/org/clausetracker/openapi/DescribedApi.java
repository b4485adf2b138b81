package org.clausetracker.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The operations that a description of the API names. */
final class DescribedApi {

    private final JsonNode document;

    DescribedApi(JsonNode document) {
        this.document = document;
    }

    List<DescribedOperation> operations() {
        List<DescribedOperation> operations = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(new DescribedOperation(
                        path.getKey(),
                        method.getKey(),
                        parameters(method.getValue()),
                        body(method.getValue()),
                        method.getValue()))));
        return operations;
    }

    /** The node itself, or what its reference points to. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private List<JsonNode> parameters(JsonNode operation) {
        List<JsonNode> parameters = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
        return parameters;
    }

    private JsonNode body(JsonNode operation) {
        return resolved(operation.path("requestBody")).path("content");
    }
}
