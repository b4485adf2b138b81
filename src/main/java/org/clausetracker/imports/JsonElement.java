package org.clausetracker.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * Reads one value with all that it holds. Jackson's own reader either overlooks a key given twice or stops there; this
 * one reports it and reads on.
 */
final class JsonElement {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonElement() {}

    /**
     * Reads the value that begins at the current token and stops at its last one.
     *
     * @param faults takes each key that is given twice
     */
    static JsonNode read(JsonParser json, JsonPlace place, BiConsumer<JsonPlace, String> faults) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> readObject(json, place, faults);
            case START_ARRAY -> readArray(json, place, faults);
            case VALUE_STRING -> NODES.textNode(json.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(json.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static JsonNode readObject(JsonParser json, JsonPlace place, BiConsumer<JsonPlace, String> faults)
            throws IOException {
        ObjectNode object = NODES.objectNode();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonPlace inner = place.key(key, object.size() + 1);
            json.nextToken();
            if (object.has(key)) {
                faults.accept(inner, "is given twice");
                json.skipChildren();
            } else {
                object.set(key, read(json, inner, faults));
            }
        }
        return object;
    }

    private static JsonNode readArray(JsonParser json, JsonPlace place, BiConsumer<JsonPlace, String> faults)
            throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(json, place.index(array.size()), faults));
        }
        return array;
    }
}
