package org.clausetracker.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bundle that the product brings along, loaded once into an empty database. */
class ShippedBundleTest {

    private static final String RESOURCE = "/data/nagorno-karabakh-2020.json";

    private static ImportDatabase database;
    private static ImportOutcome outcome;
    private static JsonNode bundle;

    @BeforeAll
    static void load() throws IOException, SQLException {
        database = ImportDatabase.fresh();
        try (InputStream stream = open()) {
            outcome = database.load(stream);
        }
        try (InputStream stream = open()) {
            bundle = new ObjectMapper().readTree(stream);
        }
    }

    @Test
    void every_record_is_there_once() throws SQLException {
        assertThat(database.rows("select (select count(*) from agreement), (select count(*) from clause),"
                        + " (select count(*) from commitment), (select count(*) from party), (select count(*) from source),"
                        + " (select count(*) from statement), (select count(*) from finding)"))
                .containsExactly("15|36|59|161|121|189|285");
        assertThat(database.rows("select (select count(*) from party_alias), (select count(*) from office),"
                        + " (select count(*) from agreement_name), (select count(*) from agreement_party),"
                        + " (select count(*) from agreement_relation), (select count(*) from citation),"
                        + " (select count(*) from wording), (select count(*) from clause_topic)"))
                .containsExactly("34|39|28|51|23|36|61|89");
        assertThat(database.rows("select (select count(*) from commitment_obligor),"
                        + " (select count(*) from commitment_beneficiary), (select count(*) from deadline),"
                        + " (select count(*) from finding_about), (select count(*) from codebook_entry)"))
                .containsExactly("98|6|16|307|85");
    }

    @Test
    void the_outcome_counts_every_row_and_is_recorded() throws SQLException {
        assertThat(outcome.inserted()).isEqualTo(1739);
        assertThat(outcome.superseded() + outcome.removed() + outcome.unchanged())
                .isEqualTo(0);
        assertThat(database.rows("select id, origin, sha256, title, inserted, superseded, removed, unchanged"
                        + " from import_run"))
                .containsExactly(outcome.runId().orElseThrow() + "|test|" + outcome.sha256() + "|"
                        + bundle.get("title").textValue() + "|1739|0|0|0");
        assertThat(database.rows("select description from import_run"))
                .containsExactly(bundle.get("description").textValue());
    }

    @Test
    void every_statement_is_kept_word_for_word() throws SQLException {
        List<String> expected = new ArrayList<>();
        for (JsonNode statement : bundle.get("statements")) {
            expected.add(String.join(
                    "|",
                    text(statement, "id"),
                    text(statement, "text"),
                    text(statement, "restoredText"),
                    text(statement, "statedOn"),
                    text(statement, "eventOn"),
                    text(statement, "speaker"),
                    statement.at("/locator/start").asText("null"),
                    statement.at("/locator/end").asText("null")));
        }

        assertThat(database.rows("select id, text, restored_text, stated_on, event_on, speaker_id, locator_start,"
                        + " locator_end from statement"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_quotation_is_the_text_between_its_offsets() throws SQLException {
        List<String> expected = new ArrayList<>();
        bundle.get("findings").forEach(finding -> expected.add(text(finding, "id") + "|" + text(finding, "excerpt")));

        assertThat(database.rows(
                        "select f.id, substr(s.text, f.quotation_start + 1, f.quotation_end - f.quotation_start)"
                                + " from finding f join statement s on s.id = f.statement_id"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void the_codebook_keeps_its_order_and_its_plain_definitions() throws SQLException {
        List<String> expected = new ArrayList<>();
        for (Map.Entry<String, JsonNode> section : bundle.get("codebook").properties()) {
            if (section.getValue().isTextual()) {
                expected.add(section.getKey() + "||" + section.getValue().textValue());
            }
            for (Map.Entry<String, JsonNode> term : section.getValue().properties()) {
                expected.add(section.getKey() + "|" + term.getKey() + "|"
                        + term.getValue().textValue());
            }
        }

        assertThat(database.rows("select section, term, definition from codebook_entry order by ordinal"))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void dates_conditions_and_instants_go_where_they_belong() throws SQLException {
        assertThat(database.rows("select signed_on, effective_at at time zone 'UTC', zone from agreement"
                        + " where slug = 'nk-ceasefire-2020-11-10'"))
                .containsExactly("2020-11-09|2020-11-09 21:00:00|Europe/Moscow");
        assertThat(database.rows("select count(*) from commitment where condition_text is not null"))
                .containsExactly("3");
        assertThat(database.rows("select count(*) from commitment where condition_met_on is not null"))
                .containsExactly("1");
        assertThat(database.rows("select count(*) from commitment where superseded_on is not null"))
                .containsExactly("5");
        assertThat(database.rows("select distinct stall_days from commitment")).containsExactly("365");
        assertThat(database.rows("select count(*) from finding where cardinality(alternatives) > 0"))
                .containsExactly(String.valueOf(findingsWithAlternatives()));
    }

    @Test
    void the_same_bundle_again_changes_nothing() throws IOException, SQLException {
        long before = database.size();
        ImportOutcome again;
        try (InputStream stream = open()) {
            again = database.load(stream);
        }

        assertThat(again.changedNothing()).isTrue();
        assertThat(again.unchanged()).isEqualTo(1739);
        assertThat(again.runId()).isEmpty();
        assertThat(again.sha256()).isEqualTo(outcome.sha256());
        assertThat(database.size()).isEqualTo(before);
    }

    private static long findingsWithAlternatives() {
        long found = 0;
        for (JsonNode finding : bundle.get("findings")) {
            found += finding.get("alternatives").isEmpty() ? 0 : 1;
        }
        return found;
    }

    private static String text(JsonNode node, String key) {
        return node.has(key) ? node.get(key).textValue() : "null";
    }

    private static InputStream open() {
        return Objects.requireNonNull(ShippedBundleTest.class.getResourceAsStream(RESOURCE));
    }
}
