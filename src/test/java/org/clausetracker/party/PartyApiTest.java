package org.clausetracker.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartyApiTest {

    @Test
    void list_shows_every_party_of_the_bundle_by_slug() {
        List<JsonNode> listed = Api.all("parties?limit=200");

        assertThat(Api.texts(listed, "slug")).isSorted();
        for (JsonNode party : Bundle.parties()) {
            assertThat(Bundle.one(listed, "slug", party.get("slug").asText()))
                    .isEqualTo(Bundle.shown(
                                    party, "slug", "name", "kind", "iso3166", "wikidata", "side", "defaultSourceGrade")
                            .put("version", 1));
        }
    }

    @Test
    void one_party_comes_with_its_aliases_and_the_offices_it_held() {
        JsonNode expected = Bundle.one(Bundle.parties(), "slug", "nikol-pashinyan");

        JsonNode party = Api.get("parties/nikol-pashinyan");

        ObjectNode shown = Bundle.shown(
                expected, "slug", "name", "kind", "iso3166", "wikidata", "side", "defaultSourceGrade", "aliases");
        ArrayNode offices = shown.putArray("offices");
        for (JsonNode office : Bundle.list(expected, "offices")) {
            ObjectNode held = Bundle.shown(office, "title", "organisation");
            held.set("from", Bundle.date(office, "from"));
            held.set("to", Bundle.date(office, "to"));
            offices.add(held);
        }
        shown.set("note", expected.get("note"));
        shown.put("version", 1);
        assertThat(party).isEqualTo(shown);
        assertThat(party.get("offices").get(0).get("title").textValue()).isEqualTo("Prime Minister of Armenia");
    }

    @Test
    void kinds_are_alternatives_and_must_match_with_the_side() {
        List<JsonNode> armenian = Api.all("parties?kind=PERSON&kind=STATE_BODY&side=armenia&limit=200");

        assertThat(Api.texts(armenian, "slug")).containsAll(slugs("armenia", "PERSON", "STATE_BODY"));
        assertThat(armenian).allSatisfy(party -> {
            assertThat(party.get("side").textValue()).isEqualTo("armenia");
            assertThat(party.get("kind").textValue()).isIn("PERSON", "STATE_BODY");
        });
    }

    @Test
    void words_are_found_in_names_and_aliases_whatever_the_case() {
        assertThat(Api.texts(Api.items("parties?q=yEREVAN"), "slug")).contains("armenia");
        assertThat(Api.texts(Api.items("parties?q=pashinyan"), "slug")).contains("nikol-pashinyan");
        assertThat(Api.items("parties?q=%25")).isEmpty();
    }

    private static List<String> slugs(String side, String... kinds) {
        return Bundle.parties().stream()
                .filter(party -> party.path("side").asText().equals(side))
                .filter(party -> List.of(kinds).contains(party.get("kind").asText()))
                .map(party -> party.get("slug").asText())
                .toList();
    }
}
