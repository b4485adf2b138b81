package org.clausetracker.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How often a page asks the database depends on the kind of page alone. */
@QuarkusTest
class StatementCountTest {

    @Inject
    SqlCount sql;

    @ParameterizedTest
    @CsvSource({
        "/agreements?asOf=2023-03-01&known=now, /agreements?q=2020+Nagorno&asOf=2023-03-01&known=now",
        "/agreements/nk-ceasefire-2020-11-10/clauses/6, /agreements/nk-ceasefire-2020-11-10/clauses/9",
        "/agreements/nk-ceasefire-2020-11-10/clauses/6/findings, /agreements/nk-ceasefire-2020-11-10/clauses/9/findings",
        "/agreements/nk-ceasefire-2020-11-10/matrix, /agreements/sochi-2022-10-31/matrix",
        "/sources, /sources?publisher=reuters",
        "/sources/reuters-2022-09-23, /sources/eu-east-2025-10",
        "/parties, /parties?q=lavrov",
        "/deadlines?asOf=2023-03-01&known=now, /deadlines?asOf=2023-03-01&known=now&dueTo=2020-11",
        "/codebook, /codebook?lang=ru",
        "/about, /about?lang=ru",
        "/badge/nk-ceasefire-2020-11-10/6.svg, /badge/nk-ceasefire-2020-11-10/2.svg",
        "/card/nk-ceasefire-2020-11-10/6, /card/nk-ceasefire-2020-11-10/2"
    })
    void much_takes_as_many_statements_as_little(String much, String little) {
        assertThat(count(much)).isEqualTo(count(little));
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void no_page_takes_more_than_sixty(PageKind kind) {
        assertThat(count(kind.address())).isLessThanOrEqualTo(60);
    }

    private int count(String address) {
        return sql.of(() ->
                given().urlEncodingEnabled(false).accept("text/html,*/*;q=0.8").get(address));
    }
}
