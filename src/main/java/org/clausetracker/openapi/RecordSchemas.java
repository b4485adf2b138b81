package org.clausetracker.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The forms in which records are sent one by one, made of the form of a bundle: {@code FindingRecord} is an element of its
 * list of findings, {@code FindingRecordPatch} a change of one. So nothing is described twice.
 */
final class RecordSchemas {

    static final String RECORD = "Record";
    static final String PATCH = "RecordPatch";
    static final String ALONE = "RecordAlone";
    static final String RETRACTION = "Retraction";

    private static final String FORM = "META-INF/resources/bundle.schema.json";
    private static final String DEFINITIONS = "#/$defs/";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String REASON = "reason";
    private static final String CONFIRMED = "confirmed";

    /** What has an address of its own, with the fields that need not be given there, and those that are not read. */
    private static final Map<String, Set<String>> LEFT_TO_THE_SERVER = Map.of(
            "party",
            Set.of(),
            "agreement",
            Set.of("clauses"),
            "clause",
            Set.of(),
            "commitment",
            Set.of("id", "letter"),
            "source",
            Set.of("id"),
            "statement",
            Set.of("id"),
            "finding",
            Set.of("id", "reviewState"));

    /** Fields of a bundle that are records of their own here. */
    private static final Set<String> APART = Set.of("agreement.clauses", "clause.commitments");

    /** Parts of records that are entered one by one as they become known. */
    private static final Set<String> ENTERED_ALONE = Set.of("deadline", "suspension", "term", "coverage", "wording");

    private final JsonNode definitions;

    RecordSchemas() {
        this.definitions = read().path("$defs");
    }

    private static JsonNode read() {
        try (InputStream file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FORM), FORM)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(FORM + " cannot be read", e);
        }
    }

    void addTo(Components components) {
        definitions.properties().forEach(definition -> {
            String name = definition.getKey();
            if (isPart(name)) {
                components.addSchema(nameOf(name), schemaOf(alone(definition.getValue()), name));
            }
            if (ENTERED_ALONE.contains(name)) {
                components.addSchema(capital(name) + ALONE, part(name));
            }
            if (LEFT_TO_THE_SERVER.containsKey(name)) {
                components.addSchema(capital(name) + RECORD, record(name));
                components.addSchema(capital(name) + PATCH, patch(name));
            }
        });
        components.addSchema(RETRACTION, retraction());
    }

    /** Whether other records refer to it and do not hold its words as they are. */
    private boolean isPart(String name) {
        boolean object = definitions.path(name).has("properties") || name.equals("excerpt");
        return object && !LEFT_TO_THE_SERVER.containsKey(name);
    }

    /** Of an excerpt given alone the place may be told, so it has one form and not also that of a text. */
    private static JsonNode alone(JsonNode form) {
        for (JsonNode one : form.path("oneOf")) {
            if (one.has("properties")) {
                return one;
            }
        }
        return form;
    }

    private static String nameOf(String part) {
        return capital(part) + RECORD;
    }

    private Schema record(String name) {
        Schema schema = schemaOf(definitions.path(name), name);
        Set<String> given = LEFT_TO_THE_SERVER.getOrDefault(name, Set.of());
        schema.setRequired(schema.getRequired().stream()
                .filter(field -> !given.contains(field) && !APART.contains(name + "." + field))
                .toList());
        if (name.equals("clause")) {
            schema.addProperty(
                    "after",
                    schemaOf(definitions.path("clauseLabel"), name)
                            .description(
                                    "Label of the clause behind which a new one stands, in place of `ordinal`: the others"
                                            + " move up."));
        }
        return schema.addProperty(REASON, reason("Why it is written; required where a record is replaced."))
                .addProperty(CONFIRMED, confirmed());
    }

    private Schema part(String name) {
        Schema schema = schemaOf(definitions.path(name), name);
        List<String> required = new ArrayList<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        required.add(REASON);
        schema.setRequired(required);
        return schema.addProperty(REASON, reason("Why it is entered.")).addProperty(CONFIRMED, confirmed());
    }

    private Schema patch(String name) {
        Schema schema = schemaOf(definitions.path(name), name)
                .description("Change of a record, as a JSON merge patch: "
                        + definitions.path(name).path("description").asText());
        schema.setRequired(List.of(REASON));
        schema.setDependentRequired(null);
        Map<String, Schema> fields = new LinkedHashMap<>();
        schema.getProperties().forEach((field, property) -> fields.put(field, nullable(property)));
        schema.setProperties(fields);
        schema.addProperty(REASON, reason("Why it is changed.")).addProperty(CONFIRMED, confirmed());
        if (name.equals("statement")) {
            schema.addProperty("requotes", requotes());
        }
        return schema;
    }

    private Schema retraction() {
        Schema day =
                schemaOf(definitions.path("date"), "date").description("The day on which it was taken back in public.");
        return OASFactory.createSchema()
                .description("That a report was taken back in public.")
                .addType(SchemaType.OBJECT)
                .addProperty("retractedOn", day)
                .addProperty(REASON, reason("Why it is said: what tells that it was taken back."))
                .addProperty(CONFIRMED, confirmed())
                .required(List.of("retractedOn", REASON))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    private Schema reason(String description) {
        return schemaOf(definitions.path("text"), "text").description(description);
    }

    private static Schema confirmed() {
        return OASFactory.createSchema()
                .description(
                        "Codes of warnings that were seen and are meant all the same, such as `EVENT_AFTER_STATEMENT`.")
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private Schema requotes() {
        Schema requote = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "finding",
                        schemaOf(definitions.path("recordId"), "finding").description("Id of the finding."))
                .addProperty(
                        "text",
                        schemaOf(definitions.path("text"), "text").description("The words that it is to quote."))
                .addProperty(
                        "start",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .description("Where they begin in the corrected text, in Unicode code points from 0;"
                                        + " needed where they occur more than once."))
                .required(List.of("finding", "text"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        return OASFactory.createSchema()
                .description("New quotations of findings whose words a corrected text does not have any more.")
                .addType(SchemaType.ARRAY)
                .items(requote);
    }

    private Schema nullable(Schema property) {
        Schema none = OASFactory.createSchema().addType(SchemaType.NULL);
        if (property.getRef() != null || property.getEnumeration() != null || property.getOneOf() != null) {
            String description = property.getDescription();
            return OASFactory.createSchema()
                    .description(description)
                    .addAnyOf(property.description(null))
                    .addAnyOf(none);
        }
        return property.addType(SchemaType.NULL);
    }

    private Schema schemaOf(JsonNode form, String owner) {
        String ref = form.path("$ref").asText();
        if (ref.isEmpty()) {
            Schema schema = OASFactory.createSchema();
            form.properties().forEach(rule -> set(schema, rule.getKey(), rule.getValue(), owner));
            return schema;
        }
        String name = ref.substring(DEFINITIONS.length());
        Schema schema = isPart(name)
                ? OASFactory.createSchema().ref(SCHEMAS + nameOf(name))
                : schemaOf(definitions.path(name), name);
        return form.has("description")
                ? schema.description(form.path("description").asText())
                : schema;
    }

    private void set(Schema schema, String rule, JsonNode value, String owner) {
        switch (rule) {
            case "description" -> schema.setDescription(value.asText());
            case "type" -> schema.addType(SchemaType.valueOf(value.asText().toUpperCase(Locale.ROOT)));
            case "enum" -> {
                schema.addType(SchemaType.STRING);
                value.forEach(one -> schema.addEnumeration(one.asText()));
            }
            case "pattern" -> schema.setPattern(value.asText());
            case "format" -> schema.setFormat(value.asText());
            case "minLength" -> schema.setMinLength(value.intValue());
            case "maxLength" -> schema.setMaxLength(value.intValue());
            case "minItems" -> schema.setMinItems(value.intValue());
            case "uniqueItems" -> schema.setUniqueItems(value.booleanValue());
            case "minimum" -> schema.setMinimum(decimal(value));
            case "maximum" -> schema.setMaximum(decimal(value));
            case "multipleOf" -> schema.setMultipleOf(decimal(value));
            case "items" -> schema.setItems(schemaOf(value, owner));
            case "oneOf" -> value.forEach(one -> schema.addOneOf(schemaOf(one, owner)));
            case "properties" ->
                value.properties().stream()
                        .filter(field -> !APART.contains(owner + "." + field.getKey()))
                        .forEach(field ->
                                schema.addProperty(field.getKey(), schemaOf(field.getValue(), field.getKey())));
            case "required" -> schema.setRequired(texts(value));
            case "dependentRequired" ->
                value.properties()
                        .forEach(field -> schema.addDependentRequired(field.getKey(), texts(field.getValue())));
            case "additionalProperties" ->
                schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(value.booleanValue()));
            default -> throw new IllegalStateException(FORM + " has a rule that is not carried over: " + rule);
        }
    }

    private static BigDecimal decimal(JsonNode value) {
        return new BigDecimal(value.asText());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
