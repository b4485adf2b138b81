package org.clausetracker.concept;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Concepts of the shipped reference data. */
@QuarkusTest
class ConceptApiTest {

    @Test
    void every_place_and_group_of_words_is_listed_and_each_party_that_has_names() {
        assertThat(Api.all("concepts?kind=PLACE&limit=100")).hasSize(156);
        assertThat(Api.all("concepts?kind=WORDS")).hasSize(42);
        List<JsonNode> parties = Api.all("concepts?kind=PARTY&limit=200");
        assertThat(parties).hasSize(161);
        assertThat(Api.all("concepts?limit=200")).hasSize(156 + 42 + 161);
        assertThat(Api.texts(parties, "slug")).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kelbajar", "Kəlbəcər", "КЕЛЬБАДЖАР", "Քարվաճառ", "Karvachar"})
    void a_place_is_found_by_any_of_its_names(String name) {
        assertThat(Api.texts(Api.items("concepts?kind=PLACE&q=" + name), "slug"))
                .containsExactly("kalbajar");
    }

    @Test
    void a_place_tells_its_names_its_spellings_and_who_uses_which() {
        JsonNode lachin = Api.get("concepts/place/lachin-corridor");

        assertThat(lachin.get("kind").asText()).isEqualTo("PLACE");
        assertThat(names(lachin))
                .containsExactly(
                        "en: Lachin Corridor", "az: Laçın dəhlizi", "hy: Լաչինի միջանցք", "ru: Лачинский коридор");
        assertThat(lachin.get("query").asText()).isEqualTo("Lachin Corridor");
        assertThat(Api.get("search?q=Lachin%20Corridor").get("items")).isNotEmpty();
    }

    @Test
    void a_party_is_called_as_its_record_says() {
        JsonNode russia = Api.get("concepts/party/russia");

        assertThat(names(russia))
                .contains("en: " + Api.get("parties/russia").get("name").asText());
        assertThat(russia.get("usedBy")).isEmpty();
    }

    @Test
    void a_group_of_words_says_how_they_differ() {
        JsonNode ceasefire = Api.get("concepts/words/ceasefire");

        assertThat(ceasefire.get("note").asText()).startsWith("An armistice ends a war by agreement");
        List<String> spellings = new ArrayList<>();
        ceasefire.get("spellings").forEach(form -> spellings.add(form.asText()));
        assertThat(spellings).contains("truce", "armistice", "перемирие").doesNotContain("ceasefire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"concepts/place/no-such-place", "concepts/river/araks", "concepts/PLACE/azerbaijan"})
    void what_is_not_there_is_a_404(String address) {
        assertThat(Api.ask(address).statusCode()).isEqualTo(404);
    }

    private static List<String> names(JsonNode concept) {
        List<String> names = new ArrayList<>();
        concept.get("names")
                .forEach(name -> names.add(
                        name.get("language").asText() + ": " + name.get("name").asText()));
        return names;
    }
}
