package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.status.ChangesData.DASHBOARD;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.clausetracker.status.ChangesData;
import org.junit.jupiter.api.Test;

/** Who may read, where the origins are configured; that everybody may where they are not is in {@link OpenDataTest}. */
@QuarkusTest
@TestProfile(ChangesData.class)
class CrossOriginTest {

    private static final String LIST = "/api/v1/agreements?limit=1";

    @Test
    void a_configured_origin_may_read_the_answer_its_tag_and_its_link() {
        Response response = given().header("Origin", DASHBOARD).get(LIST);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo(DASHBOARD);
        assertThat(response.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(response.header("Access-Control-Expose-Headers")).startsWith("ETag, Link, ");
        assertThat(response.header("Vary")).isEqualTo("Accept-Encoding, Origin");
    }

    @Test
    void another_origin_is_answered_but_its_script_may_not_read_it() {
        Response response = given().header("Origin", "https://other.example").get(LIST);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Access-Control-Allow-Origin")).isNull();
        assertThat(response.header("Access-Control-Expose-Headers")).isNull();
        assertThat(response.header("Vary")).isEqualTo("Accept-Encoding, Origin");
    }

    @Test
    void another_origin_is_told_before_it_asks_that_it_may_send_nothing() {
        Response response = given().header("Origin", "https://other.example")
                .header("Access-Control-Request-Method", "GET")
                .options(LIST);

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().asList())
                .noneMatch(header -> header.getName().startsWith("access-control-"));
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void an_answer_kept_for_one_origin_is_not_that_of_another() {
        for (int i = 0; i < 3; i++) {
            String tag = given().header("Origin", DASHBOARD).get(LIST).header("ETag");
            Response known = given().header("If-None-Match", tag).get(LIST);

            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.header("Access-Control-Allow-Origin")).isNull();
            assertThat(known.header("Vary")).isEqualTo("Accept-Encoding, Origin");
        }
    }
}
