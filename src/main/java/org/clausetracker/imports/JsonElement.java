package org.clausetracker.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Reads one value with all that it holds. Jackson's own reader either overlooks a key given twice or stops there; this
 * one reports it and reads on.
 */
final class JsonElement {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonElement() {}

    /** Reads the value that begins at the current token and stops at its last one. */
    static JsonNode read(JsonParser json, JsonPlace place, BundleErrors errors) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> readObject(json, place, errors);
            case START_ARRAY -> readArray(json, place, errors);
            case VALUE_STRING -> NODES.textNode(json.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(json.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static JsonNode readObject(JsonParser json, JsonPlace place, BundleErrors errors) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonPlace inner = place.key(key, object.size() + 1);
            json.nextToken();
            if (object.has(key)) {
                errors.add(inner, "is given twice");
                json.skipChildren();
            } else {
                object.set(key, read(json, inner, errors));
            }
        }
        return object;
    }

    private static JsonNode readArray(JsonParser json, JsonPlace place, BundleErrors errors) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(json, place.index(array.size()), errors));
        }
        return array;
    }
}
