package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.clausetracker.Api;
import org.clausetracker.SqlCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call asks the database as often for much as for little; every statement counts, whoever sends it. */
@QuarkusTest
class ApiSqlCountTest {

    /** Asks for what everybody gets, but in words under which no answer is kept. */
    private static final String UNCOMMON = "application/json;q=0.9";

    @Inject
    SqlCount sql;

    @ParameterizedTest
    @CsvSource({
        "agreements?, 3",
        "agreements?party=armenia&, 4",
        "agreements/nk-ceasefire-2020-11-10/clauses?, 1",
        "agreements/nk-ceasefire-2020-11-10/clauses?asOf=2023-03-01&, 1",
        "agreements/nk-ceasefire-2020-11-10/clauses?asOf=2023-03-01&publishedBy=2024-01-01&, 7",
        "agreements/nk-ceasefire-2020-11-10/clauses/6/findings?, 1",
        "agreements/nk-ceasefire-2020-11-10/history?, 1",
        "agreements/nk-ceasefire-2020-11-10/clauses/6/history?, 1",
        "edits?, 1",
        "edits?agreement=nk-ceasefire-2020-11-10&record=finding/F-S001-1&, 3",
        "deadlines?, 6",
        "deadlines?agreement=nk-ceasefire-2020-11-10&asOf=2023-03-01&publishedBy=2024-01-01&, 7",
        "findings?, 1",
        "findings?agreement=nk-ceasefire-2020-11-10&clause=6&about=russia&, 4",
        "findings?facets=kind&, 2",
        "findings?publishedBy=2023-03-01&, 1",
        "imports?, 1",
        "imports/1/status-changes?, 2",
        "imports/1/warnings?, 2",
        "parties?, 1",
        "parties?side=armenia&, 2",
        "parties/armenia/findings?, 1",
        "agreements/nk-ceasefire-2020-11-10/rule-configurations?, 2",
        "reviews?, 1",
        "reviews?state=DONE&, 1",
        "search?q=corridor&, 3",
        "sources?, 1",
        "sources?publisher=reuters&, 2",
        "topics?, 1",
        "topics/PA-X/mobility-access?, 3",
        "topics/PA-X/mobility-access?headline=CONTESTED&asOf=2023-03-01&, 3",
        "topics/PA-X/mobility-access?asOf=2023-03-01&publishedBy=2024-01-01&, 8",
        "concepts?, 1",
        "concepts?q=lachin&, 1",
        "statements?, 1",
        "statements?q=corridor&, 1",
        "statements?speaker=nikol-pashinyan&, 2"
    })
    void a_list_takes_as_many_statements_for_fifty_rows_as_for_one(String list, int statements) {
        assertThat(statementsFor(list + "limit=1")).hasSize(statements);
        assertThat(statementsFor(list + "limit=50")).hasSize(statements);
    }

    @ParameterizedTest
    @CsvSource({
        "agreements/nk-ceasefire-2020-11-10/matrix?asOf=2023-03-01, agreements/sochi-2022-10-31/matrix?asOf=2023-03-01, 7",
        "agreements/nk-ceasefire-2020-11-10/clauses/6/status?asOf=2023-03-01, agreements/nk-ceasefire-2020-11-10/clauses/9/status?asOf=2023-03-01, 9",
        "agreements/nk-ceasefire-2020-11-10/clauses/6/status/history, agreements/nk-ceasefire-2020-11-10/clauses/2/status/history, 9",
        "series?agreement=nk-ceasefire-2020-11-10&by=kind, series?agreement=sochi-2021-11-26&by=kind, 1",
        "series/status?agreement=nk-ceasefire-2020-11-10, series/status?agreement=sochi-2022-10-31, 3"
    })
    void an_answer_about_much_takes_as_many_statements_as_one_about_little(String much, String little, int statements) {
        assertThat(statementsFor(much)).hasSize(statements);
        assertThat(statementsFor(little)).hasSize(statements);
    }

    private List<String> statementsFor(String call) {
        return sql.of(() -> given().header("Accept", UNCOMMON)
                .urlEncodingEnabled(false)
                .when()
                .get(Api.BASE + call)
                .then()
                .statusCode(200));
    }
}
