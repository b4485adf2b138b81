package org.clausetracker.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.clausetracker.contract.PublishedContract;
import org.junit.jupiter.api.Test;

/** Of each schema of what is sent in the published description, and of those that have a name, values can be made, and each of them is one that the schema allows. */
class SchemaValuesTest {

    private static final String LOCATION = "https://example.org/openapi";
    private static final Set<String> NEVER_SENT = Set.of("responses", "example", "examples");
    private static final int OF_EACH = 6;

    /** Whether each value is held against its schema, which takes two gigabytes: in the profile {@code long}. */
    private static final boolean VALIDATED = Boolean.getBoolean("validated.values");

    private final JsonNode document = read(PublishedContract.published());
    private final SchemaValues values = new SchemaValues(new DescribedApi(document), new Random(42));
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(LOCATION, document.toString()))));

    @Test
    void every_schema_of_the_published_description_yields_values_that_it_allows() {
        List<String> places = new ArrayList<>();
        document.at("/components/schemas")
                .fieldNames()
                .forEachRemaining(name -> places.add("/components/schemas/" + name));
        collect(document.get("paths"), "/paths", places);
        assertThat(places).hasSizeGreaterThan(200);

        List<String> faults = new ArrayList<>();
        for (String place : places) {
            for (int i = 0; i < OF_EACH; i++) {
                JsonNode value = values.of(document.at(place));
                if (VALIDATED) {
                    schemas.getSchema(SchemaLocation.of(LOCATION + "#" + place))
                            .validate(value)
                            .forEach(fault -> faults.add(place + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_pattern_that_no_known_text_fits_has_texts_of_its_own() {
        JsonNode schema = read("{type: string, pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$', minLength: 4}");

        for (int i = 0; i < OF_EACH; i++) {
            assertThat(values.of(schema).textValue()).matches("[A-Z]{2}-[A-Z0-9]{1,3}");
        }
    }

    /** Schemas of parameters and bodies, by the pointer to each. */
    private static void collect(JsonNode node, String place, List<String> places) {
        if (node.has("schema")) {
            places.add(place + "/schema");
        }
        node.properties().forEach(field -> {
            if (!NEVER_SENT.contains(field.getKey())) {
                String name = field.getKey().replace("~", "~0").replace("/", "~1");
                collect(field.getValue(), place + "/" + name, places);
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), place + "/" + i, places);
        }
    }

    private static JsonNode read(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
