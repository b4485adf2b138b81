package org.clausetracker.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.clausetracker.Api;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list asks the database as often for fifty rows as for one. */
@QuarkusTest
class StatementCountTest {

    private static final int TRIES = 3;

    /** Asks for what everybody gets, but in words under which no answer is kept. */
    private static final String UNCOMMON = "application/json;q=0.9";

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @CsvSource({
        "agreements?, 3",
        "agreements?party=armenia&, 4",
        "agreements/nk-ceasefire-2020-11-10/clauses/6/findings?, 1",
        "findings?, 1",
        "findings?agreement=nk-ceasefire-2020-11-10&clause=6&about=russia&, 4",
        "parties?, 1",
        "parties?side=armenia&, 2",
        "parties/armenia/findings?, 1",
        "sources?, 1",
        "sources?publisher=reuters&, 2",
        "statements?, 1",
        "statements?speaker=nikol-pashinyan&, 2"
    })
    void a_list_takes_as_many_statements_for_fifty_rows_as_for_one(String list, long statements) {
        assertThat(statementsFor(list, 1)).isEqualTo(statements);
        assertThat(statementsFor(list, 50)).isEqualTo(statements);
    }

    /** It is read in one statement of plain JDBC, which is not counted, and nothing is fetched for single clauses. */
    @Test
    void the_board_of_clauses_asks_for_nothing_more_than_its_rows() {
        assertThat(statementsFor("agreements/nk-ceasefire-2020-11-10/clauses?asOf=2023-03-01&", 50))
                .isZero();
    }

    /** The fewest of several tries, since what runs in the background counts as well. */
    private long statementsFor(String list, int rows) {
        Statistics statistics = sessions.getStatistics();
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = statistics.getPrepareStatementCount();
            given().header("Accept", UNCOMMON)
                    .urlEncodingEnabled(false)
                    .when()
                    .get(Api.BASE + list + "limit=" + rows)
                    .then()
                    .statusCode(200);
            fewest = Math.min(fewest, statistics.getPrepareStatementCount() - before);
        }
        return fewest;
    }
}
