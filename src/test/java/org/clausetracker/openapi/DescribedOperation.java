package org.clausetracker.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * One operation of the API as it is described.
 *
 * @param path its address, with the names of parameters in braces
 * @param method the method of HTTP, in small letters
 * @param parameters what it reads from path, query and headers
 * @param content what it reads as its body, by media type; missing where it reads none
 * @param node all that is said of it
 */
record DescribedOperation(String path, String method, List<JsonNode> parameters, JsonNode content, JsonNode node) {

    String id() {
        return node.path("operationId").asText();
    }

    String verb() {
        return method.toUpperCase(Locale.ROOT);
    }

    /** Whether it may change what is stored. */
    boolean isWrite() {
        return !method.equals("get") && !method.equals("head");
    }

    boolean hasBody() {
        return !content.isMissingNode() && !content.isEmpty();
    }

    /** The media type of its body; the first one where there are several. */
    String mediaType() {
        return content.fieldNames().next();
    }

    boolean reads(String header) {
        return parameters.stream()
                .anyMatch(parameter -> parameter.path("in").asText().equals("header")
                        && parameter.path("name").asText().equalsIgnoreCase(header));
    }

    @Override
    public String toString() {
        return verb() + " " + path;
    }
}
