package org.clausetracker.imports;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A bundle that uses every key of the format, and changed copies of it. Places are JSON pointers. */
final class SmallBundle {

    /** Rows that the unchanged bundle stands for. */
    static final int ROWS = 44;

    /** Escapes what is not ASCII, because half of a surrogate pair has no UTF-8. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final ObjectNode root;

    SmallBundle() {
        try (InputStream stream =
                Objects.requireNonNull(SmallBundle.class.getResourceAsStream("/imports/small-bundle.json"))) {
            root = (ObjectNode) JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a value where another one, or none, is. */
    SmallBundle with(String pointer, String json) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = root.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), parsed(json));
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), parsed(json));
        }
        return this;
    }

    /** Puts a value at the end of a list. */
    SmallBundle plus(String pointer, String json) {
        ((ArrayNode) root.at(pointer)).add(parsed(json));
        return this;
    }

    SmallBundle without(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = root.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else {
            ((ArrayNode) parent).remove(place.last().getMatchingIndex());
        }
        return this;
    }

    /** A copy of what is at one place, at the end of a list. */
    SmallBundle copy(String pointer, String list) {
        ((ArrayNode) root.at(list)).add(root.at(pointer).deepCopy());
        return this;
    }

    @Override
    public String toString() {
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
