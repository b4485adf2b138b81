package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.status.ChangesData.DASHBOARD;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.clausetracker.status.ChangesData;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ChangesData.class)
class CrossOriginTest {

    @Test
    void a_configured_origin_may_read_the_answer_its_tag_and_its_link() {
        Response response = given().header("Origin", DASHBOARD).when().get("/api/v1/agreements?limit=1");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo(DASHBOARD);
        assertThat(response.header("Access-Control-Expose-Headers")).isEqualTo("ETag,Link");
        assertThat(response.header("Vary")).isEqualTo("Accept-Encoding, Origin");
    }

    @Test
    void another_origin_may_not() {
        Response response =
                given().header("Origin", "https://other.example").when().get("/api/v1/agreements?limit=1");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.header("Access-Control-Allow-Origin")).isNull();
    }
}
