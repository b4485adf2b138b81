package org.clausetracker.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.clausetracker.RenamedBundle;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts of a trial that look like formulas, repeat themselves, or stand below a point whose label looks like two. */
@QuarkusTest
@TestProfile(ChangesData.class)
class TrialTextsTest {

    private static final String PREFIX = "awkward-";

    @Inject
    BundleImportService imports;

    private JsonNode trial;

    @BeforeEach
    void load() throws IOException {
        try (InputStream bundle =
                Objects.requireNonNull(getClass().getResourceAsStream("/trials/anchors-exports-bundle.json"))) {
            trial = Api.read(new String(bundle.readAllBytes(), StandardCharsets.UTF_8));
        }
        byte[] renamed =
                RenamedBundle.of(trial, RenamedBundle.ALL, PREFIX).toString().getBytes(StandardCharsets.UTF_8);
        imports.load(new ByteArrayInputStream(renamed), "awkward");
    }

    @Test
    void words_are_quoted_where_they_stand_for_the_first_time_counted_in_characters() {
        Map<String, Integer> starts = new HashMap<>();
        for (JsonNode finding : Bundle.list(trial, "findings")) {
            JsonNode stored = Api.get("findings/" + PREFIX + finding.get("id").textValue());
            assertThat(stored.at("/excerpt/text").textValue())
                    .isEqualTo(finding.get("excerpt").textValue());
            starts.put(
                    finding.get("id").textValue(), stored.at("/excerpt/start").intValue());
        }

        assertThat(starts)
                .isEqualTo(Map.of("f-emoji", 8, "f-twice", 0, "f-nfd", 25, "f-html", 30, "f-nl", 9, "f-formula", 0));
    }

    @Test
    void every_text_is_stored_as_it_was_given() {
        for (JsonNode statement : Bundle.list(trial, "statements")) {
            assertThat(Api.get("statements/" + PREFIX + statement.get("id").textValue())
                            .get("text")
                            .textValue())
                    .isEqualTo(statement.get("text").textValue());
        }
    }

    @Test
    void no_cell_of_a_download_begins_a_formula() throws IOException {
        Response table = given().get("/downloads/statements.csv");
        assertThat(table.statusCode()).as(table.asString()).isEqualTo(200);

        Map<String, String> texts = new HashMap<>();
        for (CSVRecord row : CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(table.asString()))) {
            if (row.get("id").startsWith(PREFIX)) {
                texts.put(row.get("id").substring(PREFIX.length()), row.get("text"));
            }
        }

        assertThat(texts)
                .hasSize(Bundle.list(trial, "statements").size())
                .containsEntry("formula", "'=HYPERLINK(\"http://evil.example\",\"x\")")
                .containsEntry("minus", "'-5 degrees; +7 men; @here")
                .containsEntry("fwformula", "'＝1+1 fullwidth equals")
                .containsEntry("lfformula", "'\n=1+1 newline first")
                .containsEntry("spaceformula", " =1+1 space first")
                .containsEntry("num", "0012")
                .containsEntry("nl", "Line one\nline two; with, comma\r\nand \"quote\"\ttab");
    }

    @Test
    void a_label_with_a_dash_is_one_label() {
        String clause = "agreements/" + PREFIX + "truce/clauses/3-4";

        assertThat(Api.get(clause).get("label").textValue()).isEqualTo("3-4");
        assertThat(Api.items(clause + "/findings")).hasSize(6);
        assertThat(Pages.get("/" + clause).select("h1").text()).contains("3-4");
        assertThat(Pages.get("/statements/" + PREFIX + "twice").select("a[href^=/" + clause + "]"))
                .isNotEmpty();
    }
}
