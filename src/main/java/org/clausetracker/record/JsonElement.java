package org.clausetracker.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/**
 * Reads one value with all that it holds. Jackson's own reader either overlooks a key given twice or stops there; this
 * one reports it and reads on.
 */
public final class JsonElement {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonElement() {}

    /** An object or a list that has not come to its end. */
    private record Open(JsonNode node, JsonPlace place) {}

    /**
     * Reads the value that begins at the current token and stops at its last one. It goes down by no calls of itself, so
     * that no depth which the parser allows fills the stack.
     *
     * @param faults takes each key that is given twice
     */
    public static JsonNode read(JsonParser json, JsonPlace place, BiConsumer<JsonPlace, String> faults)
            throws IOException {
        JsonNode root = begun(json);
        fill(root, json, place, faults);
        return root;
    }

    /**
     * The same for a value that {@link #begun} made. Where the parser fails, it holds what was read so far.
     *
     * @param faults takes each key that is given twice
     */
    public static void fill(JsonNode root, JsonParser json, JsonPlace place, BiConsumer<JsonPlace, String> faults)
            throws IOException {
        Deque<Open> open = new ArrayDeque<>();
        if (root.isContainerNode()) {
            open.push(new Open(root, place));
        }
        while (!open.isEmpty()) {
            if (json.nextToken().isStructEnd()) {
                open.pop();
                continue;
            }
            Open inside = open.element();
            JsonNode value;
            JsonPlace inner;
            if (inside.node instanceof ObjectNode object) {
                String key = json.currentName();
                inner = inside.place.key(key, object.size() + 1);
                json.nextToken();
                if (object.has(key)) {
                    faults.accept(inner, "is given twice");
                    json.skipChildren();
                    continue;
                }
                value = begun(json);
                object.set(key, value);
            } else {
                ArrayNode array = (ArrayNode) inside.node;
                inner = inside.place.index(array.size());
                value = begun(json);
                array.add(value);
            }
            if (value.isContainerNode()) {
                open.push(new Open(value, inner));
            }
        }
    }

    /** The value at the current token; an object or a list is as yet empty. */
    public static JsonNode begun(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> NODES.objectNode();
            case START_ARRAY -> NODES.arrayNode();
            case VALUE_STRING -> NODES.textNode(json.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(json.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }
}
