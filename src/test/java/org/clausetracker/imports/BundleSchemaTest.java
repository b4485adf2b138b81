package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.agreement.PartyRole;
import org.clausetracker.agreement.RelationType;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.clause.WordingAuthority;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.Fit;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.ReviewState;
import org.clausetracker.party.PartyKind;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.record.Faults;
import org.clausetracker.statement.Mode;
import org.clausetracker.statement.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of bundles says what the readers read. */
class BundleSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMA =
            Path.of("src", "main", "resources", "META-INF", "resources", "bundle.schema.json");
    private static final Path TRIALS = Path.of("src", "test", "resources", "trials");
    private static final String UNKNOWN = "noSuchKey";
    private static final Pattern KNOWN = Pattern.compile("is not a known key; known here: (.*)");

    private static final JsonNode ROOT = read(SCHEMA);
    private static final JsonSchema VALID = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                    ROOT,
                    SchemaValidatorsConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build());

    static Stream<Path> goodBundles() throws IOException {
        List<Path> bundles = new ArrayList<>(List.of(
                Path.of("src", "main", "resources", "data", "nagorno-karabakh-2020.json"),
                Path.of("src", "test", "resources", "imports", "small-bundle.json")));
        try (Stream<Path> trials = Files.list(TRIALS)) {
            trials.filter(trial -> faultsOf(read(trial)).isEmpty()).sorted().forEach(bundles::add);
        }
        assertThat(bundles).hasSizeGreaterThan(12);
        return bundles.stream();
    }

    @ParameterizedTest
    @MethodSource("goodBundles")
    void a_bundle_that_is_read_without_a_fault_is_valid(Path bundle) {
        assertThat(VALID.validate(read(bundle))).isEmpty();
    }

    @Test
    void a_duty_that_nobody_owes_is_not_valid() {
        assertThat(VALID.validate(read(TRIALS.resolve("07-empty-obligors.json"))).stream()
                        .map(ValidationMessage::getType))
                .containsExactly("minItems");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title':'t'}",
                "{'format':'clause-tracker-bundle/2','title':'t'}",
                "{'format':'clause-tracker-bundle/1','title':' '}",
                "{'format':'clause-tracker-bundle/1','title':'t','note':'n'}",
                "{'format':'clause-tracker-bundle/1','title':'t','sources':[{'id':'a b','publisher':'p'}]}",
                "{'format':'clause-tracker-bundle/1','title':'t','sources':[{'id':'a','publisher':'p','publishedOn':'May'}]}",
                "{'format':'clause-tracker-bundle/1','title':'t','sources':[{'id':'a','publisher':'p','url':'ftp://x'}]}"
            })
    void what_the_readers_refuse_is_not_valid(String bundle) throws IOException {
        JsonNode refused = JSON.readTree(bundle.replace('\'', '"'));

        assertThat(VALID.validate(refused)).hasSize(1);
        assertThat(faultsOf(refused)).hasSize(1);
    }

    @Test
    void each_object_has_the_keys_that_its_reader_knows_and_no_others() {
        ObjectNode bundle = (ObjectNode) read(Path.of("src", "test", "resources", "imports", "small-bundle.json"));
        ObjectNode finding = (ObjectNode) bundle.at("/findings/0");
        finding.set(
                "excerpt",
                JSON.createObjectNode().put("text", finding.get("excerpt").textValue()));
        JsonNode codebook = bundle.remove("codebook");
        addUnknown(bundle);
        bundle.set("codebook", codebook);

        Map<String, Set<String>> read = new TreeMap<>();
        for (BundleError fault : faultsOf(bundle)) {
            Matcher known = KNOWN.matcher(fault.message());
            if (known.matches()) {
                String object = fault.path()
                        .substring(0, fault.path().length() - UNKNOWN.length() - 1)
                        .replaceAll("\\[\\d+]", "[]");
                read.put(object, new TreeSet<>(Arrays.asList(known.group(1).split(", "))));
            }
        }
        Map<String, Set<String>> published = new TreeMap<>();
        collect("$", ROOT, published);
        assertThat(published).isEqualTo(read).hasSize(23);
    }

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of("/party/properties/kind", PartyKind.class),
                Arguments.of("/party/properties/defaultSourceGrade", SourceGrade.class),
                Arguments.of("/agreement/properties/kind", AgreementKind.class),
                Arguments.of("/agreementParty/properties/role", PartyRole.class),
                Arguments.of("/relation/properties/type", RelationType.class),
                Arguments.of("/wording/properties/authority", WordingAuthority.class),
                Arguments.of("/commitment/properties/kind", CommitmentKind.class),
                Arguments.of("/statement/properties/recordType", RecordType.class),
                Arguments.of("/statement/properties/mode", Mode.class),
                Arguments.of("/findingKind", FindingKind.class),
                Arguments.of("/finding/properties/reporterRole", ReporterRole.class),
                Arguments.of("/finding/properties/sourceGrade", SourceGrade.class),
                Arguments.of("/finding/properties/fit", Fit.class),
                Arguments.of("/finding/properties/reviewState", ReviewState.class));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void each_value_of_a_list_is_published(String place, Class<? extends Enum<?>> type) {
        List<String> values = new ArrayList<>();
        ROOT.at("/$defs" + place + "/enum").forEach(value -> values.add(value.textValue()));

        assertThat(values)
                .isEqualTo(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    @Test
    void every_key_says_what_it_means() {
        List<String> silent = new ArrayList<>();
        describe("$", ROOT, silent);

        assertThat(silent).isEmpty();
    }

    @Test
    void the_example_of_the_documentation_is_a_bundle() throws IOException {
        String documentation = Files.readString(Path.of("src", "docs", "bundle.md"));
        Matcher example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(documentation);
        assertThat(example.find()).isTrue();
        JsonNode bundle = JSON.readTree(example.group(1));

        assertThat(VALID.validate(bundle)).isEmpty();
        assertThat(faultsOf(bundle)).isEmpty();
    }

    private static void describe(String path, JsonNode schema, List<String> silent) {
        JsonNode object = resolved(schema);
        object.path("properties").properties().forEach(property -> {
            if (property.getValue().path("description").asText().isBlank()
                    && resolved(property.getValue())
                            .path("description")
                            .asText()
                            .isBlank()) {
                silent.add(path + "." + property.getKey());
            }
            describe(path + "." + property.getKey(), property.getValue(), silent);
        });
        if (object.has("items")) {
            describe(path + "[]", object.get("items"), silent);
        }
    }

    private static void collect(String path, JsonNode schema, Map<String, Set<String>> keys) {
        JsonNode object = resolved(schema);
        for (JsonNode choice : object.path("oneOf")) {
            if (!path.startsWith("$.codebook")) {
                collect(path, choice, keys);
            }
        }
        if (object.has("properties")) {
            Set<String> named = new TreeSet<>();
            object.get("properties").properties().forEach(property -> {
                named.add(property.getKey());
                collect(path + "." + property.getKey(), property.getValue(), keys);
            });
            keys.put(path, named);
        }
        if (object.has("items")) {
            collect(path + "[]", object.get("items"), keys);
        }
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? ROOT.at(schema.get("$ref").textValue().substring(1)) : schema;
    }

    private static void addUnknown(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.forEach(BundleSchemaTest::addUnknown);
            object.put(UNKNOWN, 1);
        } else if (node instanceof ArrayNode array) {
            array.forEach(BundleSchemaTest::addUnknown);
        }
    }

    private static List<BundleError> faultsOf(JsonNode bundle) {
        Faults faults = new Faults(10_000);
        try {
            new BundleDocument("test", (source, row) -> {}, faults)
                    .read(new ByteArrayInputStream(bundle.toString().getBytes(UTF_8)));
        } catch (BundleRejected e) {
            return e.errors();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BundleRejected.of("test", faults).errors();
    }

    private static JsonNode read(Path json) {
        try {
            return JSON.readTree(Files.readString(json));
        } catch (StreamConstraintsException e) {
            // nested deeper than anybody reads, which is a fault of its own
            return JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
