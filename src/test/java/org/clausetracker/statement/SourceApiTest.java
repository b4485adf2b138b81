package org.clausetracker.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceApiTest {

    @Test
    void every_source_of_the_bundle_is_listed_and_the_undated_ones_come_last() {
        List<JsonNode> listed = Api.all("sources?limit=200");

        for (JsonNode source : Bundle.sources()) {
            assertThat(Bundle.one(listed, "id", source.get("id").asText())).isEqualTo(summary(source));
        }
        List<Boolean> undated =
                listed.stream().map(row -> row.get("publishedOn").isNull()).toList();
        assertThat(undated).isSorted().contains(true, false);
    }

    @Test
    void one_source_comes_with_the_text_kept_of_it() {
        JsonNode source = Bundle.one(Bundle.sources(), "id", "reuters-2022-09-23");
        ObjectNode expected = summary(source);
        expected.setAll(Bundle.shown(source, "archivedText", "archivedSha256"));

        assertThat(Api.get("sources/reuters-2022-09-23")).isEqualTo(expected);
    }

    @Test
    void publishers_are_alternatives() {
        assertThat(Api.texts(Api.all("sources?publisher=reuters&publisher=oc-media&limit=200"), "id"))
                .containsExactlyInAnyOrderElementsOf(Bundle.sources().stream()
                        .filter(source -> List.of("reuters", "oc-media")
                                .contains(source.get("publisher").asText()))
                        .map(source -> source.get("id").asText())
                        .toList());
    }

    private static ObjectNode summary(JsonNode source) {
        ObjectNode summary = Bundle.shown(source, "id", "publisher", "title", "url", "note");
        summary.set("publishedOn", Bundle.date(source, "publishedOn"));
        return summary.put("version", 1);
    }
}
