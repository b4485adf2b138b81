package org.clausetracker.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Topics of the shipped records, and the clauses of all agreements on one. */
@QuarkusTest
class TopicApiTest {

    private static final String PEACEKEEPERS = "topics/PAM-51/regional-peacekeeping-force";

    @Test
    void each_topic_of_the_bundle_is_listed_once_with_its_clauses_and_agreements() {
        Map<String, Set<String>> clauses = new TreeMap<>();
        for (JsonNode agreement : Bundle.agreements()) {
            for (JsonNode clause : Bundle.list(agreement, "clauses")) {
                Bundle.list(clause, "topics").forEach(topic -> clauses.computeIfAbsent(
                                topic.get("scheme").asText() + "|"
                                        + topic.get("name").asText(),
                                first -> new TreeSet<>())
                        .add(agreement.get("slug").asText() + "/"
                                + clause.get("label").asText()));
            }
        }

        List<JsonNode> listed = Api.all("topics?limit=10");

        assertThat(listed).hasSize(clauses.size());
        for (JsonNode topic : listed) {
            Set<String> expected = clauses.getOrDefault(
                    topic.get("scheme").asText() + "|" + topic.get("name").asText(), Set.of());
            assertThat(topic.get("clauses").asInt()).as(topic.toString()).isEqualTo(expected.size());
            assertThat(topic.get("agreements").asLong())
                    .isEqualTo(expected.stream()
                            .map(clause -> clause.substring(0, clause.indexOf('/')))
                            .distinct()
                            .count());
        }
        assertThat(listed.stream().map(topic -> topic.get("code").asText()))
                .contains("borders-delimitation", "international-mission-force-similar", "cease-fire");
    }

    @Test
    void schemes_are_alternatives_and_what_was_not_known_does_not_count() {
        assertThat(Api.texts(Api.all("topics?scheme=PA-X&limit=200"), "scheme")).containsOnly("PA-X");
        assertThat(Api.all("topics?publishedBy=2020-11-08")).isEmpty();
        assertThat(Api.texts(Api.all("topics?publishedBy=2020-11-30&limit=200"), "agreements"))
                .containsOnly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf=2023-03-01",
                "asOf=2021-01-15&publishedBy=2026-01-01",
                "asOf=2024-01-01&publishedBy=2023-03-01"
            })
    void the_clauses_on_a_topic_stand_as_their_boards_say(String clocks) {
        List<JsonNode> compared = Api.all("topics/PA-X/mobility-access?limit=2&" + clocks);

        assertThat(compared).isNotEmpty();
        for (JsonNode clause : compared) {
            JsonNode onBoard = Bundle.one(
                    Api.all("agreements/" + clause.get("agreement").asText() + "/clauses?" + clocks),
                    "label",
                    clause.get("clause").asText());
            assertThat(clause.get("headline")).as(clause.toString()).isEqualTo(onBoard.get("headline"));
            assertThat(clause.get("heading")).isEqualTo(onBoard.get("heading"));
            assertThat(clause.get("coded")).isEqualTo(onBoard.get("coded"));
        }
    }

    @Test
    void a_clause_tells_since_when_it_stands_so_but_not_with_hindsight() {
        JsonNode six = Bundle.one(
                Api.items("topics/PA-X/withdrawal-of-foreign-forces?asOf=2023-03-01&agreement=nk-ceasefire-2020-11-10"),
                "clause",
                "6");
        List<JsonNode> history = new ArrayList<>();
        Api.get("agreements/nk-ceasefire-2020-11-10/clauses/6/status/history?to=2023-03-01")
                .get("items")
                .forEach(history::add);

        assertThat(six.get("since").asText())
                .isEqualTo(history.stream()
                        .filter(change -> !change.get("from").equals(change.get("to")))
                        .map(change -> change.get("on").asText())
                        .reduce("", (one, other) -> one.compareTo(other) > 0 ? one : other));
        assertThat(Api.items("topics/PA-X/withdrawal-of-foreign-forces?asOf=2023-03-01&publishedBy=2026-01-01"))
                .allMatch(clause -> clause.get("since").isNull());
    }

    @Test
    void nothing_is_known_of_agreements_that_were_not_signed_by_then() {
        assertThat(Api.texts(Api.items("topics/PAM-51/boundary-demarcation?asOf=2022-06-01"), "agreement"))
                .containsExactly("brussels-2022-05-22", "sochi-2021-11-26")
                .isSubsetOf(Api.texts(Api.items("topics/PAM-51/boundary-demarcation"), "agreement"));
        JsonNode refused = Api.read(
                Api.ask("topics/PAM-51/boundary-demarcation?asOf=2021-01-01").asString());
        assertThat(refused.get("type").asText()).isEqualTo("/problems/not-known-then");
        assertThat(Api.ask("topics/PAM-51/no-such-topic").statusCode()).isEqualTo(404);
    }

    @Test
    void a_status_narrows_the_whole_topic_and_the_pages_follow_it() {
        List<JsonNode> all = Api.all("topics/PA-X/mobility-access?asOf=2023-03-01&limit=200");
        String headline = all.get(all.size() - 1).get("headline").asText();

        List<JsonNode> narrowed = Api.all("topics/PA-X/mobility-access?asOf=2023-03-01&limit=1&headline=" + headline);

        assertThat(narrowed)
                .isEqualTo(all.stream()
                        .filter(clause -> clause.get("headline").asText().equals(headline))
                        .toList())
                .isNotEmpty();
    }

    @Test
    void an_agreement_narrows_it_and_an_unknown_one_or_country_is_refused() {
        assertThat(Api.texts(Api.items(PEACEKEEPERS + "?agreement=nk-ceasefire-2020-11-10"), "clause"))
                .containsExactly("3", "4", "6");
        assertThat(Api.ask(PEACEKEEPERS + "?agreement=no-such-pact").statusCode())
                .isEqualTo(404);
        assertThat(Api.ask(PEACEKEEPERS + "?process=no-such-process").statusCode())
                .isEqualTo(404);
        assertThat(Api.items(PEACEKEEPERS + "?country=AM")).isEmpty();
        assertThat(Api.read(Api.ask(PEACEKEEPERS + "?country=XX").asString())
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("country");
    }
}
