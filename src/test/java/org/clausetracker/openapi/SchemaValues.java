package org.clausetracker.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values that a schema allows: its own examples where it has any, else made of what it says. */
final class SchemaValues {

    private static final int DEEPEST = 6;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final int TRIES = 1_000;
    private static final RgxGenProperties SHORT = new RgxGenProperties();

    static {
        RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(SHORT, 5);
    }

    /** Texts that mean something to the application, taken where their kind of text is asked for. */
    private static final List<String> TEXTS = List.of(
            "armenia",
            "hy",
            "2021-03-19",
            "2021-03",
            "nk-ceasefire-2020-11-10",
            "6",
            "a".repeat(64),
            "p-01jqzx3v9k7m2n4p6r8s0t1v2w",
            "https://example.org/text",
            "00000000-0000-7000-8000-000000000000",
            "Ճշգրտում է");

    private final DescribedApi api;
    private final Random random;

    SchemaValues(DescribedApi api, Random random) {
        this.api = api;
        this.random = random;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode described, int depth) {
        JsonNode schema = api.resolved(described);
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.path("examples").size() > 0) {
            return schema.get("examples")
                    .get(random.nextInt(schema.get("examples").size()));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return of(
                        schema.get(choice).get(random.nextInt(schema.get(choice).size())), depth);
            }
        }
        if (schema.has("allOf")) {
            return ofAll(schema.get("allOf"), depth);
        }
        return ofType(type(schema), schema, depth);
    }

    private JsonNode ofAll(JsonNode parts, int depth) {
        ObjectNode whole = JSON.objectNode();
        parts.forEach(part -> {
            if (of(part, depth) instanceof ObjectNode one) {
                whole.setAll(one);
            }
        });
        return whole;
    }

    private JsonNode ofType(String type, JsonNode schema, int depth) {
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(number(schema));
            case "number" -> JSON.numberNode((double) number(schema));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(text(schema));
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.get(random.nextInt(type.size())).asText();
        }
        return type.isTextual() ? type.asText() : schema.has("properties") ? "object" : "string";
    }

    private ObjectNode object(JsonNode schema, int depth) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode object = JSON.objectNode();
        JsonNode properties = schema.path("properties");
        properties.properties().forEach(field -> {
            if (required.contains(field.getKey()) || (depth < DEEPEST && random.nextInt(10) < 7)) {
                object.set(field.getKey(), of(field.getValue(), depth + 1));
            }
        });
        schema.path("dependentRequired").properties().forEach(field -> field.getValue()
                .forEach(other -> {
                    if (object.has(field.getKey()) && !object.has(other.asText())) {
                        object.set(other.asText(), of(properties.get(other.asText()), depth + 1));
                    }
                }));
        if (schema.path("additionalProperties").isObject() && depth < DEEPEST) {
            for (int i = random.nextInt(3); i > 0; i--) {
                object.set("k" + i, of(schema.get("additionalProperties"), depth + 1));
            }
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int least = schema.path("minItems").asInt(0);
        int most = depth < DEEPEST ? Math.min(schema.path("maxItems").asInt(3), least + 3) : least;
        int size = least + random.nextInt(most - least + 1);
        boolean unique = schema.path("uniqueItems").asBoolean();
        Set<JsonNode> seen = new HashSet<>();
        for (int tries = 0; array.size() < size && tries < TRIES; tries++) {
            JsonNode item = of(schema.path("items"), depth + 1);
            if (!unique || seen.add(item)) {
                array.add(item);
            }
        }
        return array;
    }

    private long number(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(least + 100);
        return least + (long) (random.nextDouble() * (most - least + 1));
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> day();
            case "date-time" -> day() + "T10:00:00Z";
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "email" -> "editor" + random.nextInt(1000) + "@example.org";
            case "uri" -> "https://example.org/" + random.nextInt(1000);
            default -> fitting(schema);
        };
    }

    private String day() {
        return "20" + (10 + random.nextInt(16)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
    }

    private String fitting(JsonNode schema) {
        Pattern pattern = Pattern.compile(schema.path("pattern").asText());
        int least = schema.path("minLength").asInt(0);
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        List<String> fitting = TEXTS.stream()
                .filter(text -> text.length() >= least && text.length() <= most)
                .filter(pattern.asPredicate())
                .toList();
        return fitting.isEmpty() ? made(pattern, least, most) : fitting.get(random.nextInt(fitting.size()));
    }

    private String made(Pattern pattern, int least, int most) {
        if (pattern.pattern().isEmpty()) {
            return "x".repeat(least);
        }
        RgxGen texts = RgxGen.parse(SHORT, pattern.pattern());
        return Stream.generate(() -> texts.generate(random))
                .limit(TRIES)
                .filter(text -> text.length() >= least && text.length() <= most)
                .filter(pattern.asPredicate())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No text of " + least + " to " + most + " signs for " + pattern));
    }
}
