package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HttpGuardTest {

    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET * HTTP/1.1 | 404 | /problems/not-found",
                "GET nope HTTP/1.1 | 404 | /problems/not-found",
                "GET /api/v1/statements?q=%00 HTTP/1.1 | 400 | /problems/invalid-request",
                "GET /api/v1/agreements/%C0%80 HTTP/1.1 | 400 | /problems/invalid-request",
                "FOO /api/v1/codebook HTTP/1.1 | 405 | /problems/method-not-allowed",
                "TRACE /api/v1/codebook HTTP/1.1 | 405 | /problems/method-not-allowed",
                "POST /nope HTTP/1.1 | 404 | /problems/not-found"
            })
    void what_the_server_hands_on_is_answered_with_a_problem(String line, int status, String type) throws IOException {
        RawAnswer answer = RawAnswer.to(RestAssured.port, line + "\r\n" + HOST + "\r\n");

        answer.assertProblem(status, type);
    }

    @ParameterizedTest
    @ValueSource(ints = {8_193, 20_000, 65_000})
    void an_address_that_is_too_long_is_a_414(int length) throws IOException {
        String path = "/api/v1/statements/";
        RawAnswer answer = RawAnswer.to(
                RestAssured.port, "GET " + path + "a".repeat(length - path.length()) + " HTTP/1.1\r\n" + HOST + "\r\n");

        answer.assertProblem(414, "/problems/uri-too-long");
    }

    @ParameterizedTest
    @ValueSource(ints = {16_384, 40_000, 65_000})
    void headers_that_are_too_large_are_a_431(int length) throws IOException {
        RawAnswer answer = RawAnswer.to(
                RestAssured.port,
                "GET /api/v1/codebook HTTP/1.1\r\n" + HOST + "X-Large: " + "a".repeat(length) + "\r\n\r\n");

        answer.assertProblem(431, "/problems/headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "4194305"})
    void a_body_that_is_too_large_is_a_413(String length) throws IOException {
        RawAnswer answer = RawAnswer.to(
                RestAssured.port,
                "POST /api/v1/status-evaluations HTTP/1.1\r\n" + HOST
                        + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n{");

        answer.assertProblem(413, "/problems/too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/codebook, 'GET, HEAD, OPTIONS'",
        "PUT, /api/v1/agreements/nk-ceasefire-2020-11-10/clauses/%C2%B64/status, 'GET, HEAD, OPTIONS'",
        "DELETE, /api/v1/codebook/, 'GET, HEAD, OPTIONS'",
        "PATCH, /api/v1//parties, 'GET, HEAD, OPTIONS, POST'",
        "GET, /api/v1/status-evaluations, 'OPTIONS, POST'"
    })
    void a_method_that_is_not_answered_is_a_405_that_says_which_are(String method, String path, String allow)
            throws IOException {
        RawAnswer answer = RawAnswer.to(RestAssured.port, method + " " + path + " HTTP/1.1\r\n" + HOST + "\r\n");

        answer.assertProblem(405, "/problems/method-not-allowed");
        assertThat(answer.headers()).containsEntry("allow", allow);
    }

    @Test
    void options_are_told_where_there_is_something_and_are_a_404_elsewhere() {
        Response there = given().when().options("/api/v1/agreements");
        assertThat(there.statusCode()).isEqualTo(200);
        assertThat(there.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");

        Response elsewhere = given().when().options("/api/v1/nope");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(elsewhere.contentType()).isEqualTo("application/problem+json");
        assertThat(elsewhere.header("Allow")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/xml", "application/problem+json", "application/json;q=0", "*/*;q=0.0"})
    void an_accept_header_that_allows_no_json_is_a_406(String accept) {
        Response response = given().header("Accept", accept).when().get("/api/v1/agreements");

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        assertThat(Api.read(response.asString()).get("type").textValue()).isEqualTo("/problems/not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json",
                "text/html, application/json;q=0.1",
                "*/*;q=0, application/json"
            })
    void an_accept_header_that_allows_json_is_served(String accept) {
        assertThat(given().header("Accept", accept)
                        .when()
                        .get("/api/v1/agreements")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "application/*;q=0.3, */*;q=x"})
    void an_accept_header_that_cannot_be_read_is_a_400(String accept) throws IOException {
        for (String path : new String[] {"/api/v1/agreements", "/sources", "/sources?nope=1"}) {
            RawAnswer answer = accepting(accept, path);

            answer.assertProblem(400, "/problems/invalid-request");
            assertThat(answer.body()).contains("Accept must be a list of media types.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "a"})
    void an_accept_header_that_names_no_type_is_a_406(String accept) throws IOException {
        accepting(accept, "/api/v1/agreements").assertProblem(406, "/problems/not-acceptable");
    }

    private static RawAnswer accepting(String accept, String path) throws IOException {
        return RawAnswer.to(
                RestAssured.port, "GET " + path + " HTTP/1.1\r\n" + HOST + "Accept: " + accept + "\r\n\r\n");
    }

    @Test
    void head_tells_what_get_would_without_the_body() throws IOException {
        String path = "/api/v1/agreements/" + Bundle.CEASEFIRE;
        RawAnswer get = RawAnswer.to(RestAssured.port, "GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n");
        RawAnswer head = RawAnswer.to(RestAssured.port, "HEAD " + path + " HTTP/1.1\r\n" + HOST + "\r\n");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.headers().get("etag")).isEqualTo(get.headers().get("etag"));
        assertThat(head.headers().get("content-type")).startsWith("application/json");
        assertThat(head.body()).isEmpty();
    }
}
