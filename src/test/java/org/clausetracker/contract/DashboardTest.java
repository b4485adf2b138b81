package org.clausetracker.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the Grafana dashboard asks for is in the answers of the running API. */
@QuarkusTest
class DashboardTest {

    private static final String DAY = "2024-01-01";
    private static final Map<String, String> VARIABLES =
            Map.of("agreement", Bundle.CEASEFIRE, "__from:date:YYYY-MM-DD", "2022-01-01", "__to:date:YYYY-MM-DD", DAY);

    static List<Dashboard.Query> queries() {
        return Dashboard.queries();
    }

    @Test
    void panels_are_these() {
        assertThat(Dashboard.read().get("panels"))
                .extracting(panel -> panel.get("title").asText())
                .containsExactly(
                        "Clauses and their status",
                        "Clauses by group",
                        "Findings by month and kind",
                        "Clauses by headline over time",
                        "Overdue",
                        "Latest findings");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void each_query_finds_rows_with_every_column_of_its_type(Dashboard.Query query) {
        assertThat(query.definition().at("/datasource/type").asText()).isEqualTo(Dashboard.DATA_SOURCE);
        String address = query.address(VARIABLES);
        assertThat(address).startsWith(Api.BASE).doesNotContain("$");

        List<JsonNode> rows = query.rows(Api.get(address));

        assertThat(rows).isNotEmpty();
        assertThat(query.columns()).hasSizeGreaterThan(1);
        assertThat(query.faults(rows)).isEmpty();
    }

    @Test
    void a_field_that_the_api_has_not_and_a_wrong_type_would_be_found() {
        Dashboard.Query clauses = Dashboard.queries().get(1);
        ObjectNode broken = clauses.definition().deepCopy();
        ((ObjectNode) broken.at("/columns/0")).put("selector", "labels");
        ((ObjectNode) broken.at("/columns/1")).put("type", "number");
        Dashboard.Query query = new Dashboard.Query("broken", broken);

        assertThat(query.faults(query.rows(Api.get(query.address(VARIABLES)))))
                .containsExactly("labels is in no row", "heading is not a number");
    }

    @Test
    void rows_of_the_series_are_the_counts_of_the_api() {
        JsonNode answer =
                Api.get("series?agreement=" + Bundle.CEASEFIRE + "&by=kind&interval=month&from=2022-01-01&to=" + DAY);
        Map<String, Long> expected = new TreeMap<>();
        for (JsonNode line : answer.get("lines")) {
            for (int i = 0; i < answer.get("starts").size(); i++) {
                expected.put(
                        answer.get("starts").get(i).asText() + " "
                                + line.get("kind").asText(),
                        line.get("counts").get(i).asLong());
            }
        }

        Map<String, Long> shown = new TreeMap<>();
        for (JsonNode row : query("Findings by month and kind").rows(answer)) {
            shown.put(
                    row.get("month").asText() + " " + row.get("kind").asText(),
                    row.get("findings").asLong());
        }

        assertThat(shown).isEqualTo(expected);
        assertThat(shown).containsEntry("2022-12-01 BREACH", 5L);
    }

    @Test
    void overdue_shows_each_obligor_who_is_late_and_no_other() {
        Dashboard.Query overdue = query("Overdue");

        assertThat(overdue.rows(Api.get(overdue.address(VARIABLES))))
                .extracting(row -> row.get("clause").asText() + " "
                        + row.get("due").asText() + " " + row.get("headline").asText())
                .containsExactly("6 2023-11-10 CLAIMED");
    }

    @Test
    void every_headline_and_group_has_the_colour_of_its_group() {
        Map<String, String> groups = new TreeMap<>();
        Arrays.stream(Headline.values())
                .forEach(
                        headline -> groups.put(headline.name(), headline.group().name()));
        Arrays.stream(Group.values()).forEach(group -> groups.put(group.name(), group.name()));
        Map<String, String> colours = Map.of(
                "RED", "red",
                "AMBER", "orange",
                "GREY", "#808080",
                "BLUE", "blue",
                "GREEN", "green",
                "NONE", "transparent");
        Map<String, String> expected = new TreeMap<>();
        groups.forEach((value, group) -> expected.put(value, String.valueOf(colours.get(group))));

        Map<String, String> mapped = new TreeMap<>();
        Dashboard.read().get("panels").get(0).at("/fieldConfig/overrides").forEach(override -> override.get(
                        "properties")
                .forEach(property -> {
                    if (property.get("id").asText().equals("mappings")) {
                        property.get("value")
                                .get(0)
                                .get("options")
                                .properties()
                                .forEach(option -> mapped.put(
                                        option.getKey(),
                                        option.getValue().get("color").asText()));
                    }
                }));

        assertThat(mapped).isEqualTo(expected);
    }

    private static Dashboard.Query query(String name) {
        return Dashboard.queries().stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
