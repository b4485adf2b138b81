package org.clausetracker.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.clausetracker.SqlCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How often a page asks the database depends on the kind of page alone; every statement counts, whoever sends it. */
@QuarkusTest
class PageSqlCountTest {

    private static final int MOST = 24;

    @Inject
    SqlCount sql;

    @ParameterizedTest
    @CsvSource({
        "/, /?lang=en, 21",
        "/?asOf=2023-03-01, /?asOf=2020-12-01, 19",
        "/?asOf=2023-03-01&known=now, /?asOf=2020-12-01&known=now, 23",
        "/agreements?asOf=2023-03-01&known=now, /agreements?q=2020+Nagorno&asOf=2023-03-01&known=now, 13",
        "/agreements, /agreements?q=2020+Nagorno, 8",
        "/agreements/nk-ceasefire-2020-11-10, /agreements/sochi-2022-10-31, 17",
        "/agreements/nk-ceasefire-2020-11-10?asOf=2023-03-01, /agreements/sochi-2022-10-31?asOf=2023-03-01, 21",
        "/agreements/nk-ceasefire-2020-11-10?asOf=2023-03-01&known=now, /agreements/sochi-2022-10-31?asOf=2023-03-01&known=now, 21",
        "/agreements/nk-ceasefire-2020-11-10/clauses/6, /agreements/nk-ceasefire-2020-11-10/clauses/9, 20",
        "/agreements/nk-ceasefire-2020-11-10/clauses/6?side=INDEPENDENT, /agreements/nk-ceasefire-2020-11-10/clauses/9?kind=BREACH&duty=a, 20",
        "/agreements/nk-ceasefire-2020-11-10/clauses/6/findings, /agreements/nk-ceasefire-2020-11-10/clauses/9/findings, 8",
        "/agreements/nk-ceasefire-2020-11-10/matrix, /agreements/moscow-unblocking-2021-01-11/matrix, 17",
        "/agreements/nk-ceasefire-2020-11-10/clauses/6/reasons?duty=a, /agreements/nk-ceasefire-2020-11-10/clauses/9/reasons?duty=a, 13",
        "/agreements/nk-ceasefire-2020-11-10/clauses/6/chart.svg, /agreements/nk-ceasefire-2020-11-10/clauses/9/chart.svg, 15",
        "/agreements/nk-ceasefire-2020-11-10/clauses/6/chart.csv, /agreements/nk-ceasefire-2020-11-10/clauses/9/chart.csv, 16",
        "/findings, /findings?kind=INTENT&about=azerbaijan, 7",
        "/sources, /sources?publisher=reuters, 3",
        "/sources/reuters-2022-09-23, /sources/eu-east-2025-10, 4",
        "/statements/S012, /statements/X062, 8",
        "/statements?agreement=nk-ceasefire-2020-11-10, /statements?q=corridor, 6",
        "/parties, /parties?q=lavrov, 3",
        "/parties/azerbaijan?asOf=2023-03-01, /parties/russia?asOf=2023-03-01, 17",
        "/deadlines?asOf=2023-03-01, /deadlines?asOf=2023-03-01&dueTo=2020-11, 11",
        "/deadlines?asOf=2023-03-01&known=now, /deadlines?asOf=2023-03-01&known=now&dueTo=2020-11, 11",
        "'/changes?agreement=nk-ceasefire-2020-11-10&from=2020-11-10&to=2024-01-01', '/changes?agreement=nk-ceasefire-2020-11-10&from=2022-01-01&to=2023-03-01', 17",
        "/search?q=Azerbaijan&type=STATEMENT, /search?q=ceasefire&type=STATEMENT, 16",
        "/agreements/nk-ceasefire-2020-11-10/clauses/6/brief, /agreements/nk-ceasefire-2020-11-10/clauses/9/brief, 17",
        "/agreements/nk-ceasefire-2020-11-10/brief?since=2020-11-10, /agreements/nk-ceasefire-2020-11-10/brief, 22",
        "/parties/azerbaijan/brief, /parties/russia/brief, 21",
        "/topics, /topics?asOf=2020-12-01, 2",
        "/topics/PA-X/mobility-access, /topics/PA-X/missing-persons, 15",
        "/topics/PA-X/mobility-access?asOf=2023-03-01&known=now, /topics/PA-X/missing-persons?asOf=2023-03-01&known=now, 20",
        "/concepts, /concepts?q=lachin, 2",
        "/concepts/place/lachin-corridor, /concepts/place/lachin-corridor?asOf=2023-03-01, 15",
        "/downloads/topic.csv?scheme=PA-X&code=mobility-access, /downloads/topic.csv?scheme=PA-X&code=missing-persons, 4",
        "/countries/AM, /countries/BE, 3",
        "/codebook, /codebook?lang=ru, 3",
        "/about, /about?lang=ru, 4",
        "/agreements/nk-ceasefire-2020-11-10/clauses/6?lang=ru, /agreements/nk-ceasefire-2020-11-10/clauses/9?lang=hy, 21",
        "/parties/azerbaijan?asOf=2023-03-01&lang=az, /parties/russia?asOf=2023-03-01&lang=ru, 18",
        "/deadlines?asOf=2023-03-01&lang=hy, /deadlines?asOf=2023-03-01&dueTo=2020-11&lang=hy, 12",
        "/badge/nk-ceasefire-2020-11-10/6.svg, /badge/nk-ceasefire-2020-11-10/2.svg, 12",
        "/card/nk-ceasefire-2020-11-10/6, /card/nk-ceasefire-2020-11-10/2, 13",
        "/downloads/agreements.csv, /downloads/agreements.csv?q=2020+Nagorno, 5",
        "/downloads/nk-ceasefire-2020-11-10/board.csv, /downloads/sochi-2022-10-31/board.csv, 5",
        "/downloads/nk-ceasefire-2020-11-10/matrix.csv?voice=armenia, /downloads/sochi-2022-10-31/matrix.csv?voice=armenia, 12",
        "/downloads/findings.csv, /downloads/findings.csv?kind=INTENT, 2",
        "/downloads/deadlines.csv, /downloads/deadlines.csv?dueTo=2020-11, 7",
        "/downloads/statements.csv, /downloads/statements.csv?q=corridor, 2"
    })
    void much_takes_as_many_statements_as_little(String much, String little, int statements) {
        assertThat(statementsFor(much, 200)).hasSize(statements);
        assertThat(statementsFor(little, 200)).hasSize(statements);
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void no_page_takes_more_than_twenty_four(PageKind kind) {
        assertThat(statementsFor(kind.address(), kind.status())).hasSizeLessThanOrEqualTo(MOST);
    }

    private List<String> statementsFor(String address, int status) {
        return sql.of(() -> given().urlEncodingEnabled(false)
                .accept("text/html,*/*;q=0.8")
                .get(address)
                .then()
                .statusCode(status));
    }
}
