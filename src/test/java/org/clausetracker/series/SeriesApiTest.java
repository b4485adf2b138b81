package org.clausetracker.series;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clausetracker.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series over the shipped bundle, held against plain counts of its findings. */
@QuarkusTest
class SeriesApiTest {

    /** Of how many agreements and clauses, one after the other, one is recounted; the profile {@code long} recounts all. */
    private static final int EACH_SCOPE = Integer.getInteger("series.each-scope", 4);

    private static final List<String> INTERVALS = List.of("month", "week", "day");
    private static final List<String> SPLITS =
            List.of("", "kind", "about", "reporter", "role", "kind,about", "about,kind", "kind,reporter", "role,about");

    @Inject
    AgroalDataSource database;

    @Test
    void every_series_of_every_agreement_and_clause_equals_a_plain_recount() throws Exception {
        List<String> all =
                rows("select distinct agreement_id || '|' || coalesce(clause_label, '') as scope from finding"
                        + " union select slug || '|' from agreement order by scope");
        List<Callable<Integer>> scopes = new ArrayList<>();
        for (int i = 0; i < all.size(); i += EACH_SCOPE) {
            int bar = all.get(i).indexOf('|');
            String agreement = all.get(i).substring(0, bar);
            String clause = all.get(i).substring(bar + 1);
            scopes.add(() -> equalSeries(agreement, clause));
        }

        // the server and the recount take turns, so two askers finish in little more than half the time
        ExecutorService askers = Executors.newFixedThreadPool(2);
        int series = 0;
        try {
            for (Future<Integer> equal : askers.invokeAll(scopes)) {
                series += equal.get();
            }
        } finally {
            askers.shutdownNow();
        }

        assertThat(series).isGreaterThan(2_000 / EACH_SCOPE);
    }

    /** How many series of an agreement or clause there are, each of which equals its recount. */
    private int equalSeries(String agreement, String clause) throws SQLException {
        int series = 0;
        for (String interval : INTERVALS) {
            for (String clock : List.of("event", "stated")) {
                for (String by : SPLITS) {
                    assertThat(served(agreement, clause, interval, clock, by))
                            .as("%s %s %s %s %s", agreement, clause, interval, clock, by)
                            .isEqualTo(counted(agreement, clause, interval, clock, by));
                    series++;
                }
            }
        }
        return series;
    }

    @Test
    void intervals_have_no_gap_and_end_where_the_range_ends() {
        JsonPath series =
                series("agreement", "nk-ceasefire-2020-11-10", "clause", "6", "from", "2020-11-15", "to", "2021-02-03");

        assertThat(series.getList("starts", String.class))
                .containsExactly("2020-11-01", "2020-12-01", "2021-01-01", "2021-02-01");
        assertThat(series.getList("lines[0].counts")).hasSize(4);
        assertThat(series.getLong("lines[0].undated")).isZero();
        assertThat(series(
                                "agreement",
                                "nk-ceasefire-2020-11-10",
                                "interval",
                                "week",
                                "from",
                                "2020-11-10",
                                "to",
                                "2020-11-23")
                        .getList("starts", String.class))
                .containsExactly("2020-11-09", "2020-11-16", "2020-11-23");
    }

    @Test
    void a_date_exact_to_the_month_counts_by_month_and_not_by_day() throws SQLException {
        List<String> exactToTheMonth =
                rows("select agreement_id || ' ' || count(*) from finding where event_on ~ '^\\d{4}-\\d{2}$'"
                        + " group by agreement_id order by count(*) desc limit 1");
        String agreement = exactToTheMonth.get(0).split(" ", -1)[0];
        long more = total(agreement, "month") - total(agreement, "day");

        assertThat(more)
                .isGreaterThanOrEqualTo(Long.parseLong(exactToTheMonth.get(0).split(" ", -1)[1]));
        assertThat(imprecise(agreement, "day") - imprecise(agreement, "month")).isEqualTo(more);
    }

    @Test
    void a_range_leaves_undated_findings_out_and_keeps_imprecise_ones_that_overlap_it() throws SQLException {
        JsonPath series = series("agreement", "nk-ceasefire-2020-11-10", "from", "2021", "to", "2021");

        assertThat(series.getLong("lines[0].undated")).isZero();
        assertThat(series.getLong("lines[0].imprecise"))
                .isEqualTo(Long.parseLong(
                        rows("select count(*) from finding where agreement_id = 'nk-ceasefire-2020-11-10'"
                                        + " and event_range && daterange('2021-01-01', '2022-01-01')"
                                        + " and date_trunc('month', event_from) <> date_trunc('month', event_to)")
                                .get(0)));
    }

    @Test
    void headlines_at_the_end_of_each_month_are_those_of_the_board() {
        JsonNode series = Api.read(given().queryParam("agreement", "nk-ceasefire-2020-11-10")
                .queryParam("from", "2020-10")
                .queryParam("to", "2023-12-15")
                .get("/api/v1/series/status")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        List<String> days = new ArrayList<>();
        series.get("days").forEach(day -> days.add(day.asText()));
        assertThat(days).hasSize(38).startsWith("2020-11-30", "2020-12-31").endsWith("2023-11-30", "2023-12-15");
        for (int i = 0; i < days.size(); i++) {
            Map<String, Long> onThatDay = new TreeMap<>();
            given().queryParam("asOf", days.get(i))
                    .get("/api/v1/agreements/nk-ceasefire-2020-11-10/clauses")
                    .jsonPath()
                    .getList("items.headline", String.class)
                    .forEach(headline -> onThatDay.merge(headline, 1L, Long::sum));
            Map<String, Long> counted = new TreeMap<>();
            for (JsonNode line : series.get("lines")) {
                long clauses = line.get("counts").get(i).asLong();
                if (clauses > 0) {
                    counted.put(line.get("headline").asText(), clauses);
                }
            }
            assertThat(counted).as(days.get(i)).isEqualTo(onThatDay);
        }
    }

    @Test
    void headlines_are_counted_from_the_first_day_in_force_to_today() {
        JsonPath series = given().queryParam("agreement", "moscow-unblocking-2021-01-11")
                .get("/api/v1/series/status")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(series.getString("days[0]")).isEqualTo("2021-01-31");
        long clauses = 0;
        for (int line = 0; line < series.getList("lines").size(); line++) {
            clauses += series.getLong("lines[" + line + "].counts[0]");
        }
        assertThat(clauses).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "by, 'kind,place', by, '''place'' is not one of kind, about, reporter, role.'",
        "by, 'kind,about,role', by, by may name at most two dimensions.",
        "interval, year, interval, '''year'' is not one of month, week, day.'",
        "clock, recorded, clock, '''recorded'' is not one of event, stated.'",
        "agreement, '', agreement, agreement must not be empty.",
        "clauses, 6, clauses, '''clauses'' is not a parameter of this call; it has agreement, by, clause, clock, from, interval, to.'"
    })
    void a_wrong_parameter_is_refused_by_its_name(String name, String value, String field, String message) {
        RequestSpecification request = given().queryParam(name, value);
        if (!name.equals("agreement")) {
            request.queryParam("agreement", "nk-ceasefire-2020-11-10");
        }
        JsonPath problem =
                request.get("/api/v1/series").then().statusCode(400).extract().jsonPath();

        assertThat(problem.getList("errors.field", String.class)).containsExactly(field);
        assertThat(problem.getString("errors[0].message")).isEqualTo(message);
    }

    @Test
    void more_intervals_than_an_answer_holds_are_refused() {
        for (String path : List.of("/api/v1/series", "/api/v1/series/status")) {
            assertThat(given().queryParam("agreement", "nk-ceasefire-2020-11-10")
                            .queryParam("interval", "day")
                            .queryParam("from", "2000")
                            .queryParam("to", "2011")
                            .get(path)
                            .then()
                            .statusCode(400)
                            .extract()
                            .jsonPath()
                            .getString("errors[0].message"))
                    .isEqualTo(
                            "The series would have more than 4000 intervals: give a shorter range or a longer interval.");
        }
    }

    @Test
    void a_series_needs_an_agreement() {
        for (String path : List.of("/api/v1/series", "/api/v1/series/status")) {
            assertThat(given().get(path)
                            .then()
                            .statusCode(400)
                            .extract()
                            .jsonPath()
                            .getString("errors[0].message"))
                    .isEqualTo("agreement must be given: the slug of an agreement.");
        }
    }

    @Test
    void an_unknown_agreement_or_clause_is_not_found() {
        for (String path : List.of("/api/v1/series", "/api/v1/series/status")) {
            given().queryParam("agreement", "nowhere").get(path).then().statusCode(404);
        }
        given().queryParam("agreement", "nk-ceasefire-2020-11-10")
                .queryParam("clause", "60")
                .get("/api/v1/series")
                .then()
                .statusCode(404);
    }

    private Map<String, Long> served(String agreement, String clause, String interval, String clock, String by) {
        List<String> parameters =
                new ArrayList<>(List.of("agreement", agreement, "interval", interval, "clock", clock));
        if (!clause.isEmpty()) {
            parameters.addAll(List.of("clause", clause));
        }
        if (!by.isEmpty()) {
            parameters.addAll(List.of("by", by));
        }
        // read as a tree: a path is compiled at each call, which took most of the time of a thousand series
        JsonNode series = answer(parameters.toArray(String[]::new)).as(JsonNode.class);
        List<String> starts = new ArrayList<>();
        series.get("starts").forEach(start -> starts.add(start.textValue()));
        Map<String, Long> cells = new TreeMap<>();
        for (JsonNode line : series.get("lines")) {
            StringBuilder values = new StringBuilder();
            for (String dimension : by.isEmpty() ? new String[0] : by.split(",", -1)) {
                values.append(' ').append(line.required(dimension).textValue());
            }
            JsonNode counts = line.get("counts");
            assertThat(counts.size()).isEqualTo(starts.size());
            for (int i = 0; i < starts.size(); i++) {
                put(cells, starts.get(i) + values, counts.get(i));
            }
            put(cells, "imprecise" + values, line.required("imprecise"));
            put(cells, "undated" + values, line.required("undated"));
        }
        for (int i = 1; i < starts.size(); i++) {
            LocalDate before = LocalDate.parse(starts.get(i - 1));
            assertThat(starts.get(i))
                    .isEqualTo((switch (interval) {
                                case "month" -> before.plusMonths(1);
                                case "week" -> before.plusWeeks(1);
                                default -> before.plusDays(1);
                            })
                            .toString());
        }
        return cells;
    }

    private static void put(Map<String, Long> cells, String cell, JsonNode count) {
        if (count.longValue() > 0) {
            cells.put(cell, count.longValue());
        }
    }

    private Map<String, Long> counted(String agreement, String clause, String interval, String clock, String by)
            throws SQLException {
        String first = clock.equals("event") ? "f.event_from" : "s.stated_from";
        String last = clock.equals("event") ? "f.event_to" : "s.stated_to";
        StringBuilder values = new StringBuilder();
        for (String dimension : by.isEmpty() ? new String[0] : by.split(",", -1)) {
            values.append(" || ' ' || ")
                    .append(
                            switch (dimension) {
                                case "kind" -> "f.kind";
                                case "about" -> "coalesce(a.party_id, 'NOBODY')";
                                case "reporter" -> "f.reporter_id";
                                default -> "f.reporter_role";
                            });
        }
        Map<String, Long> cells = new TreeMap<>();
        for (String row : rows(
                "select case when %2$s is null then 'undated' when date_trunc('%1$s', %2$s) <> date_trunc('%1$s', %3$s)"
                                .formatted(interval, first, last)
                        + " then 'imprecise' else date_trunc('%s', %s)::date::text end%s || '=' || count(*)"
                                .formatted(interval, first, values)
                        + " from finding f join statement s on s.id = f.statement_id"
                        + (by.contains("about") ? " left join finding_about a on a.finding_id = f.id" : "")
                        + " where f.agreement_id = '" + agreement + "'"
                        + (clause.isEmpty() ? "" : " and f.clause_label = '" + clause + "'")
                        + " group by case when %2$s is null then 'undated' when date_trunc('%1$s', %2$s) <> date_trunc('%1$s', %3$s)"
                                .formatted(interval, first, last)
                        + " then 'imprecise' else date_trunc('%s', %s)::date::text end%s"
                                .formatted(interval, first, values))) {
            int equals = row.lastIndexOf('=');
            cells.put(row.substring(0, equals), Long.valueOf(row.substring(equals + 1)));
        }
        return cells;
    }

    private long total(String agreement, String interval) {
        return series("agreement", agreement, "interval", interval).getList("lines[0].counts", Long.class).stream()
                .mapToLong(Number::longValue)
                .sum();
    }

    private long imprecise(String agreement, String interval) {
        return series("agreement", agreement, "interval", interval).getLong("lines[0].imprecise");
    }

    private static JsonPath series(String... parameters) {
        return answer(parameters).jsonPath();
    }

    private static ExtractableResponse<Response> answer(String... parameters) {
        RequestSpecification request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/series").then().statusCode(200).extract();
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
