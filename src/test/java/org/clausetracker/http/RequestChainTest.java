package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import org.clausetracker.Api;
import org.clausetracker.status.ChangesData;
import org.junit.jupiter.api.Test;

/** Each test shows by a request that concerns two neighbours which of them comes first. */
@QuarkusTest
@TestProfile(ChangesData.class)
class RequestChainTest {

    private static final String LIST = "/api/v1/agreements?limit=2";

    @Test
    void what_the_guard_refuses_has_the_security_headers_and_those_for_other_origins() {
        Response refused = given().urlEncodingEnabled(false)
                .header("Origin", ChangesData.DASHBOARD)
                .get("/api/v1/agreements/%00");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo(ChangesData.DASHBOARD);
        assertThat(refused.header("Vary")).isEqualTo("Accept-Encoding, Origin");
    }

    @Test
    void a_kept_answer_has_the_security_headers_and_those_for_other_origins() {
        for (int i = 0; i < 3; i++) {
            Response answer = given().header("Origin", ChangesData.DASHBOARD).get(LIST);

            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(ChangesData.DASHBOARD);
        }
    }

    @Test
    void what_is_accepted_is_looked_at_before_the_parameters() {
        assertThat(asked("application/json;q=0", "/api/v1/agreements?nope=1").statusCode())
                .isEqualTo(406);
        assertThat(asked("text/html", "/api/v1/agreements?nope=1").statusCode()).isEqualTo(406);
        assertThat(asked("application/json", "/api/v1/agreements?nope=1").statusCode())
                .isEqualTo(400);
    }

    @Test
    void unknown_parameters_are_refused_before_the_resource_reads_the_others() {
        Response answer = asked("application/json", "/api/v1/agreements?limit=0&nope=1");

        assertThat(answer.<String>path("errors[0].field")).isEqualTo("nope");
        assertThat(answer.<Integer>path("errors.size()")).isEqualTo(1);
    }

    @Test
    void a_problem_becomes_a_page_before_the_options_of_an_address_are_told() throws IOException {
        RawAnswer missing = html("GET");
        RawAnswer options = html("OPTIONS");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.headers().get("content-type")).startsWith("text/html");
        options.assertProblem(404, "/problems/not-found");
    }

    @Test
    void a_problem_is_not_tagged() {
        Response problem = Api.ask("agreements/nope");

        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.header("ETag")).isNull();
    }

    private static RawAnswer html(String method) throws IOException {
        return RawAnswer.to(
                RestAssured.port,
                method
                        + " /parties/nope/nope HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
    }

    private static Response asked(String accept, String address) {
        return given().header("Accept", accept).get(address);
    }
}
