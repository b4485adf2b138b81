package org.clausetracker.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts over the list of findings, and dates exact to the day, held against plain SQL on the shipped bundle. */
@QuarkusTest
class FindingFacetTest {

    private static final Map<String, String> COLUMNS = Map.of(
            "agreement", "f.agreement_id",
            "clause", "f.clause_label",
            "kind", "f.kind",
            "about", "a.party_id",
            "reporter", "f.reporter_id",
            "role", "f.reporter_role",
            "side", "f.reporter_side_id",
            "standing",
                    "standing_of_finding(f.agreement_id, f.clause_label, f.commitment_id, f.reporter_role, f.reporter_id, f.reporter_side_id)",
            "fit", "f.fit",
            "reviewState", "f.review_state");

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @CsvSource({
        "limit=1, true",
        "agreement=nk-ceasefire-2020-11-10&clause=6, f.agreement_id = 'nk-ceasefire-2020-11-10' and f.clause_label = '6'",
        "about=NOBODY, not exists (select from finding_about x where x.finding_id = f.id)",
        "about=armenia&about=azerbaijan, 'exists (select from finding_about x where x.finding_id = f.id and x.party_id in (''armenia'', ''azerbaijan''))'",
        "kind=BREACH&reporterRole=PARTY&statedFrom=2022-09, f.kind = 'BREACH' and f.reporter_role = 'PARTY' and s.stated_to >= '2022-09-01'",
        "eventFrom=2021&eventTo=2021&precision=DAY, f.event_from between '2021-01-01' and '2021-12-31' and f.event_from = f.event_to",
        "statedFrom=2022&statedTo=2022&precision=RANGE, s.stated_from >= '2022-01-01' and s.stated_to <= '2022-12-31'",
        "kind=BREACH&publishedBy=2023-03-01, f.kind = 'BREACH' and (s.stated_to <= '2023-03-01' or s.stated_to is null)",
        "kind=RISK&agreement=sochi-2021-11-26&reviewState=REJECTED, false"
    })
    void every_facet_equals_a_plain_recount(String query, String condition) throws SQLException {
        for (Map.Entry<String, String> facet : COLUMNS.entrySet()) {
            List<String> served = new ArrayList<>();
            JsonPath page = list(query + "&facets=" + facet.getKey());
            page.<Map<String, Object>>getList("facets." + facet.getKey())
                    .forEach(count -> served.add(count.get("value") + " " + count.get("count")));

            assertThat(served)
                    .as(facet.getKey())
                    .isEqualTo(rows(
                            "select coalesce(%1$s, 'null') || ' ' || count(*) from finding f join statement s on s.id = f.statement_id%2$s where %3$s"
                                            .formatted(
                                                    facet.getValue(),
                                                    facet.getKey().equals("about")
                                                            ? " left join finding_about a on a.finding_id = f.id"
                                                            : "",
                                                    condition)
                                    + " group by %1$s order by count(*) desc, %1$s collate \"C\" limit 100"
                                            .formatted(facet.getValue())));
        }
    }

    @Test
    void facets_are_answered_in_the_order_asked_for_and_only_when_asked_for() {
        assertThat(list("limit=1&facets=role,kind,role")
                        .<Map<String, Object>>get("facets")
                        .keySet())
                .containsExactly("role", "kind");
        assertThat(list("limit=1").<Map<String, Object>>get("").keySet()).containsExactly("items", "nextCursor");
    }

    @Test
    void the_next_page_may_be_read_without_the_facets() {
        JsonPath first = list("kind=BREACH&limit=5&facets=kind");
        JsonPath second = list("kind=BREACH&limit=5&cursor=" + first.getString("nextCursor"));

        assertThat(second.getList("items.id", String.class))
                .hasSize(5)
                .doesNotContainAnyElementsOf(first.getList("items.id", String.class));
    }

    @ParameterizedTest
    @CsvSource({
        "findings, eventFrom=2021&eventTo=2021, select count(*) from finding where event_from = event_to and event_from between '2021-01-01' and '2021-12-31'",
        "findings, statedFrom=2022-09&statedTo=2022-09, select count(*) from finding f join statement s on s.id = f.statement_id where s.stated_from = s.stated_to and s.stated_from between '2022-09-01' and '2022-09-30'",
        "statements, statedFrom=2021, select count(*) from statement where stated_from = stated_to and stated_from >= '2021-01-01'",
        "statements, eventTo=2021, select count(*) from statement where event_from = event_to and event_to <= '2021-12-31'"
    })
    void precision_day_narrows_a_range_to_exact_dates(String list, String range, String sql) throws SQLException {
        int exact = count(list, range + "&precision=DAY");

        assertThat(exact).isEqualTo(Integer.parseInt(rows(sql).get(0))).isPositive();
        assertThat(count(list, range)).isGreaterThan(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "findings, eventFrom=2022&eventTo=2022, select count(*) from finding where event_from >= '2022-01-01' and event_to <= '2022-12-31'",
        "statements, eventFrom=2021, select count(*) from statement where event_from >= '2021-01-01'"
    })
    void precision_range_leaves_out_dates_that_may_lie_elsewhere(String list, String range, String sql)
            throws SQLException {
        int within = count(list, range + "&precision=RANGE");

        assertThat(within).isEqualTo(Integer.parseInt(rows(sql).get(0)));
        assertThat(within).isGreaterThan(count(list, range + "&precision=DAY"));
        assertThat(count(list, range)).isGreaterThan(within);
    }

    @ParameterizedTest
    @CsvSource({
        "findings, 'facets=kind,colour', facets, '''colour'' is not one of agreement, clause, kind, about, reporter, role, side, standing, fit, reviewState.'",
        "findings, precision=DAY, precision, 'precision narrows a range of dates: give the beginning or the end of one too.'",
        "statements, precision=DAY, precision, 'precision narrows a range of dates: give the beginning or the end of one too.'",
        "findings, precision=MONTH&eventFrom=2021, precision, '''MONTH'' is not one of DAY, RANGE.'"
    })
    void a_wrong_facet_or_precision_is_refused_by_its_name(String list, String query, String field, String message) {
        JsonPath problem = given().urlEncodingEnabled(false)
                .get("/api/v1/" + list + "?" + query)
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(problem.getList("errors.field", String.class)).containsExactly(field);
        assertThat(problem.getString("errors[0].message")).isEqualTo(message);
    }

    private static int count(String list, String query) {
        int count = 0;
        String cursor = null;
        do {
            JsonPath page = given().urlEncodingEnabled(false)
                    .get("/api/v1/" + list + "?limit=200&" + query + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            count += page.getList("items").size();
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return count;
    }

    private static JsonPath list(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/findings?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
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
