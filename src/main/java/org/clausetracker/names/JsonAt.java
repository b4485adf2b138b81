package org.clausetracker.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document with the path it stands at. What is wrong with it is collected, and something harmless is
 * answered in its place, so that all errors of a document come to light at once.
 *
 * @param node the value
 * @param path JSON path from the root
 * @param errors where errors are collected, each with its path
 */
record JsonAt(JsonNode node, String path, List<String> errors) {

    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    static JsonAt root(JsonNode node, List<String> errors) {
        return new JsonAt(node, "$", errors);
    }

    /** The value of a key that must be there. */
    JsonAt required(String key) {
        JsonAt value = at(key);
        if (value.node.isMissingNode()) {
            value.report("is required");
        }
        return value;
    }

    /** The value of a key; null where the key is left out. */
    @Nullable
    JsonAt optional(String key) {
        JsonAt value = at(key);
        return value.node.isMissingNode() ? null : value;
    }

    /** The text at a key; null where the key is left out. */
    @Nullable
    String optionalText(String key) {
        JsonAt value = optional(key);
        return value == null ? null : value.text();
    }

    /** The texts in the list at a key; none where the key is left out. */
    List<String> texts(String key) {
        JsonAt value = optional(key);
        return value == null
                ? List.of()
                : value.elements().stream().map(JsonAt::text).toList();
    }

    /** A text that is not blank. */
    String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            report("must be a text that is not empty");
            return "";
        }
        return node.textValue();
    }

    /** A text that is one of these. */
    String oneOf(Collection<String> allowed) {
        String text = text();
        if (!text.isEmpty() && !allowed.contains(text)) {
            report("is '" + text + "', but must be one of " + String.join(", ", allowed));
        }
        return text;
    }

    boolean flag() {
        if (!node.isBoolean()) {
            report("must be true or false");
        }
        return node.booleanValue();
    }

    /** The elements of a list. */
    List<JsonAt> elements() {
        if (!node.isArray()) {
            report("must be a list");
            return List.of();
        }
        List<JsonAt> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(new JsonAt(element, path + "[" + elements.size() + "]", errors));
        }
        return elements;
    }

    /** The values of an object by their keys, in the order given. */
    Map<String, JsonAt> entries() {
        Map<String, JsonAt> entries = new LinkedHashMap<>();
        if (isObject()) {
            keys().forEach(key -> entries.put(key, at(key)));
        }
        return entries;
    }

    /** Reports every key that is not one of these; false where this is no object at all. */
    boolean hasOnly(Set<String> known) {
        if (!isObject()) {
            return false;
        }
        keys().stream().filter(key -> !known.contains(key)).forEach(key -> at(key).report("is not a known key"));
        return true;
    }

    void report(String message) {
        errors.add(path + " " + message);
    }

    private boolean isObject() {
        if (!node.isObject() && !node.isMissingNode()) {
            report("must be an object");
        }
        return node.isObject();
    }

    private List<String> keys() {
        Iterable<String> names = node::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).toList();
    }

    private JsonAt at(String key) {
        String step = PLAIN_KEY.matcher(key).matches()
                ? "." + key
                : "['" + key.replace("\\", "\\\\").replace("'", "\\'") + "']";
        JsonNode value = node.get(key);
        return new JsonAt(value == null ? MissingNode.getInstance() : value, path + step, errors);
    }
}
