package org.clausetracker.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.database.PostgresTestResource;
import org.eclipse.microprofile.config.ConfigProvider;

/** The views for reporting as the reporting role sees them, and how they stand to the answers of the API. */
final class ReportingViews {

    private ReportingViews() {}

    /** From column to the place of its value in a row of the API: {@code column=place}, or one name for both. */
    static Map<String, String> columns(String pairs) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String pair : pairs.split(" ", -1)) {
            String[] parts = pair.split("=", -1);
            columns.put(parts[0], "/" + parts[parts.length - 1]);
        }
        return columns;
    }

    static void assertShows(String view, List<JsonNode> expected, Map<String, String> columns) throws SQLException {
        assertShows(view, "*", expected, columns);
    }

    static void assertShows(String view, String selected, List<JsonNode> expected, Map<String, String> columns)
            throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode one : expected) {
            Map<String, String> row = new LinkedHashMap<>();
            columns.forEach((column, place) -> row.put(column, text(one.at(place))));
            rows.add(row);
        }
        assertThat(rows("select " + selected.replace(" ", ", ") + " from reporting." + view))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }

    /** What the reporting role reads, each value as the API would write it and nothing as an empty text. */
    static List<Map<String, String>> rows(String sql) throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        List<Map<String, String>> rows = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(url, "tracker_reporting", PostgresTestResource.REPORTING_PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnLabel(i), shown(found, i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String shown(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            return "";
        }
        return switch (row.getMetaData().getColumnTypeName(column)) {
            case "timestamptz" -> instant(row, column).toString();
            case "bool" -> String.valueOf(row.getBoolean(column));
            case "numeric" -> row.getBigDecimal(column).stripTrailingZeros().toPlainString();
            default -> text;
        };
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
