package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import org.clausetracker.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestNamingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/parties/nope",
                "/api/v1/parties?nope=1",
                "/api/v1/%00",
                "/nothing-here",
                "/api/v1/search?q="
            })
    void a_problem_has_the_id_of_its_request_in_header_and_body(String address) {
        Response problem = given().urlEncodingEnabled(false)
                .header("X-Request-Id", "mine-7")
                .get(address);

        assertThat(problem.contentType()).isEqualTo("application/problem+json");
        assertThat(problem.header("X-Request-Id")).isEqualTo("mine-7");
        assertThat(problem.<String>path("requestId")).isEqualTo("mine-7");
    }

    @Test
    void kept_answers_pages_and_tools_have_an_id_each_its_own() {
        for (String address : new String[] {"/api/v1/codebook", "/api/v1/codebook", "/about", "/q/health/live"}) {
            String first = Api.ask(address).header("X-Request-Id");

            assertThat(first).as(address).hasSize(36);
            assertThat(Api.ask(address).header("X-Request-Id")).as(address).isNotEqualTo(first);
        }
    }

    @Test
    void what_the_server_cannot_read_as_http_has_an_id_too() throws IOException {
        RawAnswer answer =
                RawAnswer.to(RestAssured.port, "GET / HTTP/9.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        answer.assertProblem(400, "/problems/invalid-request");
        assertThat(answer.headers().get("x-request-id"))
                .isEqualTo(Api.read(answer.body()).get("requestId").textValue());
    }

    @Test
    void an_id_that_does_not_belong_into_a_log_is_not_taken_over() {
        assertThat(given().header("X-Request-Id", "{\"level\":\"ERROR\"}")
                        .get("/api/v1/parties/nope")
                        .<String>path("requestId"))
                .matches("[0-9a-f-]{36}");
    }
}
