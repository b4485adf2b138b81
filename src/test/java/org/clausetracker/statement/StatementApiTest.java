package org.clausetracker.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.clausetracker.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementApiTest {

    @Test
    void every_statement_of_the_bundle_is_served_verbatim() {
        int located = 0;
        for (JsonNode statement : Bundle.statements()) {
            ObjectNode shown =
                    (ObjectNode) Api.get("statements/" + statement.get("id").asText());
            shown.remove("findings");

            assertThat(shown).isEqualTo(summary(statement));
            located += statement.has("locator") ? 1 : 0;
        }
        assertThat(located).isEqualTo(84);
    }

    @Test
    void one_statement_comes_with_its_findings_and_their_quotations_stand_at_their_offsets() {
        for (JsonNode statement : Bundle.statements()) {
            JsonNode shown = Api.get("statements/" + statement.get("id").asText());
            String text = shown.get("text").textValue();

            assertThat(Api.texts(Bundle.list(shown, "findings"), "id"))
                    .containsExactlyInAnyOrderElementsOf(Bundle.findings().stream()
                            .filter(finding -> finding.get("statement").equals(statement.get("id")))
                            .map(finding -> finding.get("id").asText())
                            .toList());
            for (JsonNode finding : Bundle.list(shown, "findings")) {
                JsonNode excerpt = finding.get("excerpt");
                assertThat(text.substring(
                                text.offsetByCodePoints(0, excerpt.get("start").asInt()),
                                text.offsetByCodePoints(0, excerpt.get("end").asInt())))
                        .isEqualTo(excerpt.get("text").textValue());
            }
        }
    }

    @Test
    void list_shows_a_statement_as_it_stands_alone_but_for_its_findings() {
        List<JsonNode> listed = Api.all("statements?agreement=" + Bundle.CEASEFIRE + "&limit=200");

        for (JsonNode statement : Bundle.statements()) {
            boolean about = Bundle.findings().stream()
                    .anyMatch(finding -> finding.get("statement").equals(statement.get("id"))
                            && finding.get("agreement").asText().equals(Bundle.CEASEFIRE));
            if (about) {
                assertThat(Bundle.one(listed, "id", statement.get("id").asText()))
                        .isEqualTo(summary(statement));
            } else {
                assertThat(Api.texts(listed, "id"))
                        .doesNotContain(statement.get("id").asText());
            }
        }
    }

    @Test
    void an_imprecise_date_matches_a_range_that_it_overlaps() {
        assertThat(bundleIds("statements?statedFrom=2022-12-12&statedTo=2022-12-12&limit=200"))
                .containsExactlyInAnyOrderElementsOf(matching(overlaps("statedOn", "2022-12-12", "2022-12-12")));
        assertThat(bundleIds("statements?eventFrom=2022-09&eventTo=2022-09&limit=200"))
                .containsExactlyInAnyOrderElementsOf(matching(overlaps("eventOn", "2022-09-01", "2022-09-30")));
        assertThat(bundleIds("statements?eventTo=2021&limit=200"))
                .containsExactlyInAnyOrderElementsOf(matching(overlaps("eventOn", "0001-01-01", "2021-12-31")));
    }

    @Test
    void event_and_statement_are_two_clocks() {
        assertThat(bundleIds("statements?statedFrom=2023&eventTo=2022&limit=200"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(matching(overlaps("statedOn", "2023-01-01", "9999-12-31")
                        .and(overlaps("eventOn", "0001-01-01", "2022-12-31"))));
    }

    @Test
    void every_word_must_occur_in_the_text_or_in_the_restored_text() {
        assertThat(bundleIds("statements?q=LACHIN+corridor&limit=200"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(matching(contains("lachin").and(contains("corridor"))));
        assertThat(bundleIds("statements?q=corrid*+LACHIN&limit=200"))
                .isEqualTo(bundleIds("statements?q=Lachin+corridor&limit=200"));
        assertThat(bundleIds("statements?q=%25&limit=200")).isEmpty();
    }

    @Test
    void speakers_are_alternatives_and_must_match_with_the_record_type_and_the_source() {
        assertThat(bundleIds("statements?speaker=nikol-pashinyan&speaker=ilham-aliyev&recordType=REPORT&limit=200"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(matching(
                        statement -> statement.get("recordType").asText().equals("REPORT")
                                && Stream.of("nikol-pashinyan", "ilham-aliyev")
                                        .anyMatch(statement.path("speaker").asText()::equals)));
        assertThat(bundleIds("statements?source=reuters-2022-09-23"))
                .containsExactlyInAnyOrderElementsOf(
                        matching(statement -> statement.get("source").asText().equals("reuters-2022-09-23")));
    }

    private static ObjectNode summary(JsonNode statement) {
        ObjectNode shown = Bundle.shown(
                statement,
                "id",
                "source",
                "speaker",
                "recordType",
                "mode",
                "text",
                "language",
                "restoredText",
                "restorationNote",
                "origin",
                "duplicateOf",
                "locator",
                "note");
        shown.put("quoted", statement.get("mode").asText().equals("VERBATIM"));
        shown.set("statedOn", Bundle.date(statement, "statedOn"));
        shown.set("eventOn", Bundle.date(statement, "eventOn"));
        return shown.put("version", 1);
    }

    private static List<String> bundleIds(String address) {
        List<String> known = Api.texts(Bundle.statements(), "id");
        return Api.texts(Api.all(address), "id").stream()
                .filter(known::contains)
                .toList();
    }

    private static List<String> matching(Predicate<JsonNode> condition) {
        return Api.texts(Bundle.statements().stream().filter(condition).toList(), "id");
    }

    private static Predicate<JsonNode> contains(String word) {
        return statement -> Stream.of("text", "restoredText").anyMatch(field -> statement
                .path(field)
                .asText()
                .toLowerCase(java.util.Locale.ROOT)
                .contains(word));
    }

    private static Predicate<JsonNode> overlaps(String field, String from, String to) {
        return statement -> {
            if (!statement.has(field)) {
                return false;
            }
            ImpreciseDate date = ImpreciseDate.valueOf(statement.get(field).textValue());
            return date.from().toString().compareTo(to) <= 0
                    && date.to().toString().compareTo(from) >= 0;
        };
    }
}
