package org.clausetracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A bundle under names of its own, so that it can be imported beside another that gives the same names to other records. */
public final class RenamedBundle {

    /** Lists of all records but parties, which bundles may share. */
    public static final List<String> EVIDENCE = List.of("agreements", "sources", "statements", "findings");

    /** Lists of all records. */
    public static final List<String> ALL = List.of("parties", "agreements", "sources", "statements", "findings");

    /** Words that may look like a name. */
    private static final Set<String> NO_NAMES = Set.of("text", "excerpt", "language", "letter", "label");

    private RenamedBundle() {}

    /**
     * A copy in which the records of some lists, and all that refers to them, are named otherwise.
     *
     * @param lists such as {@code agreements}; records of others keep their names
     * @param prefix put before each name
     */
    public static JsonNode of(JsonNode bundle, List<String> lists, String prefix) {
        Set<String> names = new HashSet<>();
        for (String list : lists) {
            bundle.path(list)
                    .forEach(row ->
                            names.add(row.path(row.has("slug") ? "slug" : "id").asText()));
        }
        return renamed(bundle.deepCopy(), names, prefix);
    }

    private static JsonNode renamed(JsonNode node, Set<String> names, String prefix) {
        if (node.isTextual()) {
            String text = node.textValue();
            boolean isName = names.contains(text) || names.contains(text.replaceFirst("/.*", ""));
            return isName ? TextNode.valueOf(prefix + text) : node;
        }
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(field -> !NO_NAMES.contains(field.getKey()))
                    .forEach(field -> field.setValue(renamed(field.getValue(), names, prefix)));
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, renamed(array.get(i), names, prefix));
            }
        }
        return node;
    }
}
