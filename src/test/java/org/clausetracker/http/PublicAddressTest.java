package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.status.ChangesData.PUBLIC_ADDRESS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.clausetracker.status.ChangesData;
import org.junit.jupiter.api.Test;

/** Where a public address is configured, all that is to be used elsewhere begins with it. */
@QuarkusTest
@TestProfile(ChangesData.class)
class PublicAddressTest {

    private static final String CLAUSE = "/agreements/nk-ceasefire-2020-11-10/clauses/6";

    @Test
    void citations_and_what_is_to_be_embedded_begin_with_the_public_address() {
        String page = given().header("Host", "inside.example")
                .get(CLAUSE + "?asOf=2023-03-01")
                .asString();

        assertThat(page)
                .contains("url = {" + PUBLIC_ADDRESS + CLAUSE + "?asOf=2023-03-01}")
                .contains("src=\"" + PUBLIC_ADDRESS + "/card/nk-ceasefire-2020-11-10/6?asOf=2023-03-01\"")
                .contains("src=\"" + PUBLIC_ADDRESS + "/badge/nk-ceasefire-2020-11-10/6.svg?asOf=2023-03-01\"")
                .doesNotContain("inside.example");
        assertThat(given().get("/statements/S012").asString())
                .contains("url = {" + PUBLIC_ADDRESS + "/statements/S012}");
    }
}
