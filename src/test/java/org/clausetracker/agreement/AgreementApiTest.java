package org.clausetracker.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementApiTest {

    @Test
    void list_shows_every_agreement_of_the_bundle_the_one_signed_last_first() {
        List<JsonNode> listed = Api.all("agreements?limit=200");

        assertThat(listed.stream().map(row -> row.get("signedOn").get("to").asText()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        for (JsonNode agreement : Bundle.agreements()) {
            assertThat(Bundle.one(listed, "slug", agreement.get("slug").asText()))
                    .isEqualTo(summary(agreement));
        }
    }

    @Test
    void one_agreement_comes_with_roles_relations_citations_and_other_names() {
        for (JsonNode agreement : Bundle.agreements()) {
            String slug = agreement.get("slug").asText();
            ObjectNode expected = summary(agreement);

            JsonNode shown = Api.get("agreements/" + slug);

            assertThat(shown.get("title")).isEqualTo(agreement.get("title"));
            assertThat(shown.get("note")).isEqualTo(agreement.get("note"));
            assertThat(shown.get("otherNames")).isEqualTo(agreement.get("otherNames"));
            assertThat(shown.get("parties")).isEqualTo(expected.get("parties"));
            assertThat(Bundle.list(shown, "citations"))
                    .isEqualTo(Bundle.list(agreement, "citations").stream()
                            .map(citation -> Bundle.shown(citation, "publisher", "url", "verified", "note"))
                            .toList());
            assertThat(Bundle.list(shown, "relations")).isEqualTo(relationsFrom(agreement));
            assertThat(Bundle.list(shown, "relatedFrom")).containsAll(relationsTo(slug));
        }
    }

    @Test
    void the_nine_points_begin_at_midnight_in_moscow() {
        JsonNode ceasefire = Api.get("agreements/" + Bundle.CEASEFIRE);

        assertThat(ceasefire.get("effectiveAt").textValue()).isEqualTo("2020-11-09T21:00:00Z");
        assertThat(ceasefire.get("zone").textValue()).isEqualTo("Europe/Moscow");
        assertThat(ceasefire.get("signedOn")).isEqualTo(Bundle.date("2020-11-09"));
    }

    @Test
    void parties_are_alternatives_and_must_match_with_the_kind() {
        List<String> slugs = Api.texts(Api.items("agreements?party=unhcr&party=charles-michel&kind=CEASEFIRE"), "slug");

        assertThat(slugs).contains(Bundle.CEASEFIRE).doesNotContain("brussels-2021-12-14");
    }

    @Test
    void words_are_found_in_the_title_and_in_other_names_whatever_the_case() {
        assertThat(Api.texts(Api.items("agreements?q=PA-x+agreement+2324"), "slug"))
                .containsExactly(Bundle.CEASEFIRE);
        assertThat(Api.texts(Api.items("agreements?q=president+of+the+RUSSIAN+federation"), "slug"))
                .contains(Bundle.CEASEFIRE);
    }

    @Test
    void an_agreement_is_in_force_only_from_its_first_day() {
        assertThat(Api.texts(Api.items("agreements?inForceOn=2020-11-10&limit=200"), "slug"))
                .contains(Bundle.CEASEFIRE);
        assertThat(Api.texts(Api.items("agreements?inForceOn=2020-11-09&limit=200"), "slug"))
                .doesNotContain(Bundle.CEASEFIRE);
    }

    private static ObjectNode summary(JsonNode agreement) {
        ObjectNode summary = Bundle.shown(agreement, "slug", "title", "otherNames", "kind");
        summary.set("signedOn", Bundle.date(agreement, "signedOn"));
        summary.put(
                "effectiveAt",
                agreement.has("effectiveAt")
                        ? OffsetDateTime.parse(agreement.get("effectiveAt").asText())
                                .toInstant()
                                .toString()
                        : null);
        summary.setAll(Bundle.shown(agreement, "zone", "place", "language", "process"));
        summary.putArray("countries");
        Bundle.list(agreement, "parties")
                .forEach(party -> summary.withArray("parties").add(Bundle.shown(party, "party", "role", "note")));
        return summary.put("version", 1);
    }

    private static List<JsonNode> relationsFrom(JsonNode agreement) {
        List<JsonNode> relations = new ArrayList<>();
        for (JsonNode relation : Bundle.list(agreement, "relations")) {
            ObjectNode shown = Bundle.shown(relation, "type");
            shown.set("from", agreement.get("slug"));
            shown.setAll(Bundle.shown(relation, "fromClause", "to", "toClause", "note"));
            relations.add(shown);
        }
        return relations;
    }

    private static List<JsonNode> relationsTo(String slug) {
        return Bundle.agreements().stream()
                .flatMap(agreement -> relationsFrom(agreement).stream())
                .filter(relation -> relation.get("to").asText().equals(slug))
                .toList();
    }
}
