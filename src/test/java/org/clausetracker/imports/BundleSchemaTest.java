package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.clausetracker.finding.SourceGrade;
import org.clausetracker.party.PartyKind;
import org.clausetracker.statement.Mode;
import org.clausetracker.statement.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and description of the format say what the import reads. */
class BundleSchemaTest {

    private static final String TEXT = resource("/META-INF/resources/bundle.schema.json");
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?)```");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/nagorno-karabakh-2020.json",
                "/data/nagorno-karabakh-2026-additions.json",
                "/imports/small-bundle.json",
                "/trials/00-baseline-ok.json",
                "/trials/04-suspension-hindsight.json",
                "/trials/08-partial-dates.json",
                "/trials/10-nested-labels.json",
                "/trials/search-needles-bundle.json"
            })
    void what_the_import_takes_fits_the_schema(String bundle) {
        assertThat(faults(resource(bundle))).isEmpty();
    }

    @Test
    void what_has_another_shape_does_not() {
        SmallBundle unknown = new SmallBundle().with("/parties/0/colour", "\"red\"");
        SmallBundle missing = new SmallBundle().without("/findings/0/excerpt");
        SmallBundle undated = new SmallBundle().with("/statements/0/statedOn", "\"3 February 2020\"");
        SmallBundle owedByNobody = new SmallBundle().with("/agreements/0/clauses/0/commitments/0/obligors", "[]");

        assertThat(Stream.of(unknown, missing, undated, owedByNobody)
                        .map(bundle -> faults(bundle.toString()).size()))
                .containsExactly(1, 1, 1, 1);
    }

    /** The small bundle has every key, and none that the schema does not know. */
    @Test
    void the_schema_knows_no_key_that_the_import_does_not() throws IOException {
        Set<String> used = new TreeSet<>();
        collectKeys(new ObjectMapper().readTree(resource("/imports/small-bundle.json")), used);
        Set<String> described = new TreeSet<>();
        collectProperties(new ObjectMapper().readTree(TEXT), described);

        assertThat(used).containsAll(described);
    }

    @Test
    void the_schema_lists_the_values_that_the_import_reads() throws IOException {
        List<List<String>> listed = new ArrayList<>();
        new ObjectMapper().readTree(TEXT).findValues("enum").forEach(values -> {
            List<String> texts = new ArrayList<>();
            values.forEach(value -> texts.add(value.textValue()));
            listed.add(texts);
        });

        assertThat(listed)
                .containsOnly(
                        names(PartyKind.values()),
                        names(SourceGrade.values()),
                        names(AgreementKind.values()),
                        names(PartyRole.values()),
                        names(RelationType.values()),
                        names(WordingAuthority.values()),
                        names(CommitmentKind.values()),
                        names(RecordType.values()),
                        names(Mode.values()),
                        names(FindingKind.values()),
                        names(ReporterRole.values()),
                        names(Fit.values()),
                        names(ReviewState.values()));
    }

    @Test
    void the_example_of_the_description_is_imported_without_a_warning() throws IOException, SQLException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("src", "docs", "bundle.md")));
        assertThat(example.find()).isTrue();
        ImportDatabase database = ImportDatabase.fresh();

        ImportOutcome outcome = database.load(example.group(1));

        assertThat(outcome.warnings()).isEmpty();
        assertThat(database.rows("select id, kind from finding")).containsExactly("F-W001-1|COMPLIANCE");
        assertThat(faults(example.group(1))).isEmpty();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static List<String> faults(String bundle) {
        return SCHEMA.validate(bundle, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static void collectKeys(JsonNode node, Set<String> keys) {
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(child -> collectKeys(child, keys));
    }

    private static void collectProperties(JsonNode node, Set<String> keys) {
        JsonNode properties = node.get("properties");
        if (properties != null && properties.isObject()) {
            properties.fieldNames().forEachRemaining(keys::add);
        }
        node.forEach(child -> collectProperties(child, keys));
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(BundleSchemaTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
