package org.clausetracker.clause;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClauseApiTest {

    @Inject
    ClauseService clauses;

    @Inject
    ObjectMapper json;

    @Test
    void the_nine_points_are_listed_in_order_with_their_full_text() {
        List<JsonNode> listed = Api.items("agreements/" + Bundle.CEASEFIRE + "/clauses");

        assertThat(Api.texts(listed, "label")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(Api.texts(listed, "text"))
                .isEqualTo(clausesOf(Bundle.CEASEFIRE).stream()
                        .map(clause -> primaryWording(clause).get("text").asText())
                        .toList());
        assertThat(listed.get(0).get("text").textValue()).startsWith("A complete ceasefire and termination of all");
    }

    @Test
    void every_clause_of_every_agreement_is_listed_as_the_bundle_has_it() {
        for (JsonNode agreement : Bundle.agreements()) {
            List<JsonNode> clauses = Bundle.list(agreement, "clauses");
            List<JsonNode> listed =
                    Api.items("agreements/" + agreement.get("slug").asText() + "/clauses");

            assertThat(Api.texts(listed, "label")).isEqualTo(Api.texts(clauses, "label"));
            for (int i = 0; i < clauses.size(); i++) {
                JsonNode clause = clauses.get(i);
                for (String field : List.of("heading", "ordinal", "editorialLabel")) {
                    assertThat(listed.get(i).get(field)).isEqualTo(clause.get(field));
                }
                assertThat(listed.get(i).get("text"))
                        .isEqualTo(primaryWording(clause).get("text"));
                assertThat(listed.get(i).get("language"))
                        .isEqualTo(primaryWording(clause).get("language"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "status=BREACHED, 1 6",
        "status=BREACHED&status=FULFILLED, 1 2 6",
        "obligor=russia, 3 4 5 6 9",
        "obligor=russia&status=CONTESTED, 4 9",
        "coded=true, 1 2 3 4 5 6 7 8 9",
        "coded=false, ''",
        "status=BREACHED&publishedBy=2026-01-01, 1 6"
    })
    void the_list_is_narrowed_to_statuses_obligors_and_what_is_coded(String filters, String labels) {
        String list = "agreements/" + Bundle.CEASEFIRE + "/clauses?asOf=2023-03-01&" + filters;

        List<JsonNode> listed = Api.items(list);

        assertThat(String.join(" ", Api.texts(listed, "label"))).isEqualTo(labels);
        assertThat(Api.all(list + "&limit=1")).isEqualTo(listed);
    }

    @Test
    void one_clause_is_served_as_its_schema_would_be_written() throws JsonProcessingException {
        for (JsonNode agreement : Bundle.agreements()) {
            String slug = agreement.get("slug").asText();
            for (String label : Api.texts(Bundle.list(agreement, "clauses"), "label")) {
                JsonNode served = Api.get("agreements/" + slug + "/clauses/" + encoded(label));

                assertThat(served.toString()).isEqualTo(json.writeValueAsString(clauses.get(slug, label)));
            }
        }
    }

    @Test
    void one_clause_comes_with_wordings_topics_and_commitments_whatever_its_label() {
        for (JsonNode agreement : Bundle.agreements()) {
            for (JsonNode clause : Bundle.list(agreement, "clauses")) {
                String address = "agreements/" + agreement.get("slug").asText() + "/clauses/"
                        + encoded(clause.get("label").asText());

                JsonNode shown = Api.get(address);

                ObjectNode expected = Bundle.shown(clause, "label", "ordinal", "parent", "heading", "editorialLabel");
                expected.set("agreement", agreement.get("slug"));
                expected.putArray("topics");
                for (JsonNode topic : Bundle.list(clause, "topics")) {
                    String name = topic.get("name").textValue();
                    expected.withArray("topics")
                            .add(Bundle.shown(topic, "scheme", "name")
                                    .put("code", name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")));
                }
                for (JsonNode wording : Bundle.list(clause, "wordings")) {
                    expected.withArray("wordings")
                            .add(Bundle.shown(
                                    wording,
                                    "language",
                                    "publisher",
                                    "url",
                                    "authority",
                                    "primary",
                                    "text",
                                    "validFrom",
                                    "validTo",
                                    "verified",
                                    "note"));
                }
                expected.putArray("commitments");
                for (JsonNode commitment : Bundle.list(clause, "commitments")) {
                    expected.withArray("commitments").add(commitment(commitment));
                }
                expected.put("version", 1);
                assertThat(shown).as(address).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_deadline_keeps_the_versions_it_had_in_the_order_announced() {
        JsonNode deadlines = Api.get("agreements/" + Bundle.CEASEFIRE + "/clauses/6")
                .get("commitments")
                .get(0)
                .get("deadlines");

        assertThat(Api.texts(List.of(deadlines.get(0), deadlines.get(1)), "due"))
                .containsExactly("2020-11-15", "2020-11-25");
    }

    private static ObjectNode commitment(JsonNode commitment) {
        ObjectNode shown = Bundle.shown(
                commitment,
                "id",
                "letter",
                "summary",
                "kind",
                "obligors",
                "beneficiaries",
                "appliesFrom",
                "appliesUntil");
        shown.putArray("terms");
        shown.setAll(Bundle.shown(commitment, "windowDays"));
        shown.put("stallDays", 365).put("version", 1);
        shown.setAll(Bundle.shown(commitment, "reversible", "condition"));
        if (commitment.has("condition")) {
            shown.set("condition", Bundle.shown(commitment.get("condition"), "text", "metOn"));
        }
        shown.putArray("deadlines");
        for (JsonNode deadline : Bundle.list(commitment, "deadlines")) {
            shown.withArray("deadlines").add(Bundle.shown(deadline, "due", "announcedOn", "basis", "url"));
        }
        shown.putArray("suspensions");
        shown.setAll(Bundle.shown(commitment, "supersededOn", "supersededAnnouncedOn", "note"));
        return shown;
    }

    private static List<JsonNode> clausesOf(String slug) {
        return Bundle.list(Bundle.one(Bundle.agreements(), "slug", slug), "clauses");
    }

    private static JsonNode primaryWording(JsonNode clause) {
        return Bundle.one(Bundle.list(clause, "wordings"), "primary", "true");
    }

    private static String encoded(String label) {
        return URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
