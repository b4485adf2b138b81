package org.clausetracker.contract;

import static com.dashjoin.jsonata.Jsonata.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The dashboard for Grafana, and what its Infinity data source does with it. */
final class Dashboard {

    static final Path FILE = Path.of("src/main/dashboards/grafana.json");
    static final String DATA_SOURCE = "yesoreyeram-infinity-datasource";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Dashboard() {}

    static JsonNode read() {
        try {
            return JSON.readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every question that the dashboard asks, with the name of what asks it. */
    static List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        JsonNode dashboard = read();
        for (JsonNode variable : dashboard.at("/templating/list")) {
            if (variable.path("type").asText().equals("query")) {
                queries.add(new Query("$" + variable.get("name").asText(), variable.at("/query/infinityQuery")));
            }
        }
        for (JsonNode panel : dashboard.get("panels")) {
            panel.get("targets")
                    .forEach(target -> queries.add(new Query(panel.get("title").asText(), target)));
        }
        return queries;
    }

    /** One question to the API and what is taken of the answer. */
    record Query(String name, JsonNode definition) {

        String address(Map<String, String> variables) {
            String address = definition.get("url").asText();
            for (Map.Entry<String, String> variable : variables.entrySet()) {
                address = address.replace("${" + variable.getKey() + "}", variable.getValue());
            }
            return address;
        }

        /** The rows that the root selector picks. */
        List<JsonNode> rows(JsonNode answer) {
            Object picked =
                    jsonata(definition.get("root_selector").asText()).evaluate(JSON.convertValue(answer, Object.class));
            JsonNode rows = JSON.valueToTree(picked);
            return rows.isArray() ? rows.valueStream().toList() : List.of(rows);
        }

        List<JsonNode> columns() {
            return definition.get("columns").valueStream().toList();
        }

        /** What is wrong with the columns: one that no row has, or that has another type in some. */
        List<String> faults(List<JsonNode> rows) {
            List<String> faults = new ArrayList<>();
            for (JsonNode column : columns()) {
                String selector = column.get("selector").asText();
                List<JsonNode> values = rows.stream()
                        .map(row -> row.at("/" + selector.replace('.', '/')))
                        .filter(value -> !value.isMissingNode() && !value.isNull())
                        .toList();
                String type = column.get("type").asText();
                if (values.isEmpty()) {
                    faults.add(selector + " is in no row");
                } else if (!values.stream().allMatch(value -> isA(type, value))) {
                    faults.add(selector + " is not a " + type);
                }
            }
            return faults;
        }

        private static boolean isA(String type, JsonNode value) {
            return switch (type) {
                case "string" -> value.isTextual();
                case "number" -> value.isNumber();
                case "boolean" -> value.isBoolean();
                case "timestamp" ->
                    value.isTextual() && LocalDate.parse(value.asText()).getYear() > 1;
                default -> false;
            };
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
