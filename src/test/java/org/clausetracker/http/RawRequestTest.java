package org.clausetracker.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.stream.Stream;
import org.clausetracker.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is answered to requests that no client library sends. What the server cannot decode it answers itself, with a
 * status alone; what it hands on is answered with problem details.
 */
@QuarkusTest
class RawRequestTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final String CLOSE = "Connection: close\r\n";
    private static final String PARTIES = "/api/v1/parties?limit=1";
    private static final String NO_HOST = "Host must be the name of a host, or its address, with or without a port.";

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/openapi"})
    void the_tools_of_the_framework_need_no_host(String address) throws IOException {
        assertThat(RawAnswer.to(RestAssured.port, "GET " + address + " HTTP/1.0\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /", "GET /search?q=corridor", "GET " + PARTIES, "OPTIONS /api/v1/parties", "DELETE /nope"})
    void every_other_address_needs_a_host(String line) throws IOException {
        RawAnswer answer = RawAnswer.to(RestAssured.port, line + " HTTP/1.0\r\n\r\n");

        answer.assertProblem(400, "/problems/invalid-request");
        assertFault(answer, "Host", NO_HOST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost | http://localhost",
                "LocalHost | http://LocalHost",
                "a_b.example:8081 | http://a_b.example:8081",
                "example.org:80 | http://example.org",
                "192.0.2.1 | http://192.0.2.1",
                "[2001:db8::1]:8081 | http://[2001:db8::1]:8081"
            })
    void a_link_names_no_host_and_a_citation_that_of_the_request(String host, String site) throws IOException {
        for (String version : new String[] {"1.0", "1.1"}) {
            String end = " HTTP/" + version + "\r\nHost: " + host + "\r\n" + CLOSE + "\r\n";

            assertThat(RawAnswer.to(RestAssured.port, "GET " + PARTIES + end)
                            .headers()
                            .get("link"))
                    .startsWith("</api/v1/parties?limit=1&cursor=");
            assertThat(RawAnswer.to(RestAssured.port, "GET /statements/S012" + end)
                            .body())
                    .contains("url = {" + site + "/statements/S012}");
        }
    }

    @Test
    void a_link_of_an_address_with_more_slashes_names_no_host_either() throws IOException {
        RawAnswer answer =
                RawAnswer.to(RestAssured.port, "GET //api//v1/parties?limit=1 HTTP/1.1\r\n" + HOST + CLOSE + "\r\n");

        assertThat(answer.headers().get("link")).startsWith("</api/v1/parties?limit=1&cursor=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1"})
    void a_host_that_is_none_is_a_400(String version) throws IOException {
        for (String host : new String[] {
            "%%", "a b", "", "[::zz]", "[::1", "[]", "::1", "a:", "a:b", "a:70000", "a:1:2", "u@a", "a/b", "a\\b", "é"
        }) {
            RawAnswer answer = RawAnswer.to(
                    RestAssured.port,
                    "GET " + PARTIES + " HTTP/" + version + "\r\nHost: " + host + "\r\n" + CLOSE + "\r\n");

            answer.assertProblem(400, "/problems/invalid-request");
        }
    }

    @Test
    void http_1_1_needs_one_host() throws IOException {
        RawAnswer.to(RestAssured.port, "GET /api/v1/codebook HTTP/1.1\r\n" + CLOSE + "\r\n")
                .assertProblem(400, "/problems/invalid-request");

        RawAnswer two =
                RawAnswer.to(RestAssured.port, "GET /parties HTTP/1.1\r\n" + HOST + "Host: other\r\n" + CLOSE + "\r\n");
        two.assertProblem(400, "/problems/invalid-request");
        assertFault(two, "Host", "Host may be given only once.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x:81", "https://x", "HTTP://u@x"})
    void an_address_with_its_own_host_is_answered_for_the_host_header(String site) throws IOException {
        RawAnswer answer =
                RawAnswer.to(RestAssured.port, "GET " + site + PARTIES + " HTTP/1.1\r\n" + HOST + CLOSE + "\r\n");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("link")).startsWith("</api/v1/parties?limit=1&cursor=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET http://x/%00 | 400 | invalid-request",
                "GET http://x?asOf=2021-13 | 400 | invalid-request",
                "GET /api/v1/parties#a | 400 | invalid-request",
                "GET x:/parties | 404 | not-found",
                "OPTIONS * | 404 | not-found",
                "CONNECT x:80 | 404 | not-found",
                "CONNECT /api/v1/parties | 405 | method-not-allowed"
            })
    void other_forms_of_an_address_are_answered_with_a_problem(String line, int status, String type)
            throws IOException {
        RawAnswer answer = RawAnswer.to(RestAssured.port, line + " HTTP/1.1\r\n" + HOST + CLOSE + "\r\n");

        answer.assertProblem(status, "/problems/" + type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agreements/%zz",
                "/api/v1/agreements/%",
                "/api/v1/statements?q=%4",
                "/api/v1/parties/\"a\"",
                "//",
                "http://",
                "http://[::zz]/"
            })
    void an_address_that_is_none_is_a_problem_with_every_header(String address) throws IOException {
        RawAnswer answer = RawAnswer.to(RestAssured.port, "GET " + address + " HTTP/1.1\r\n" + HOST + CLOSE + "\r\n");

        answer.assertProblem(400, "/problems/invalid-request");
        assertThat(answer.headers()).containsKeys("x-request-id", "x-content-type-options", "content-security-policy");
    }

    /** Each as the first lines of a request, with its status. */
    static Stream<Arguments> undecodable() {
        String get = "GET /api/v1/codebook HTTP/1.1\r\n";
        String post = "POST /api/v1/status-evaluations HTTP/1.1\r\nContent-Type: application/json\r\n" + HOST;
        return Stream.of(
                Arguments.of("hello\r\n" + HOST, 400),
                Arguments.of("GET / HTTP/x\r\n" + HOST, 400),
                Arguments.of(get + HOST + "X-A: a\0b\r\n", 400),
                Arguments.of(get + HOST + "no header\r\n", 400),
                Arguments.of(get + HOST + "no header: a\r\n", 400),
                Arguments.of(post + "Content-Length: x\r\n", 400),
                Arguments.of(post + "Content-Length: -5\r\n", 400),
                Arguments.of(post + "Content-Length: 5\r\nContent-Length: 6\r\n", 400),
                Arguments.of("GET /" + "a".repeat(600_000) + " HTTP/1.1\r\n" + HOST, 414),
                Arguments.of(get + HOST + "X-A: " + "a".repeat(600_000) + "\r\n", 431),
                Arguments.of(get + HOST + "X-A: a\r\n".repeat(100_000), 431));
    }

    @ParameterizedTest
    @MethodSource("undecodable")
    void what_cannot_be_decoded_is_answered_by_the_server_with_a_status_alone(String head, int status)
            throws IOException {
        RawAnswer answer = RawAnswer.to(RestAssured.port, head + CLOSE + "\r\n");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / FOO/1.1", "GET / HTTP/3.7"})
    void a_version_that_is_not_spoken_is_the_last_of_its_connection(String line) throws IOException {
        RawAnswer answer = RawAnswer.to(RestAssured.port, line + "\r\n" + HOST + "\r\n");

        answer.assertProblem(400, "/problems/invalid-request");
        assertThat(answer.headers()).containsEntry("connection", "close");
    }

    @Test
    void the_preface_of_http_2_names_nothing_in_plain_text() throws IOException {
        RawAnswer answer = RawAnswer.to(RestAssured.port, "PRI * HTTP/2.0\r\n" + HOST + "\r\n");

        answer.assertProblem(404, "/problems/not-found");
        assertThat(answer.headers()).containsEntry("connection", "close");
    }

    @Test
    void an_upgrade_that_is_not_offered_is_overlooked() throws IOException {
        for (String upgrade : new String[] {
            "Upgrade: h2c\r\n",
            "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n",
            "Upgrade: websocket\r\n",
            "Upgrade: x\r\n"
        }) {
            RawAnswer answer = RawAnswer.to(
                    RestAssured.port, "GET " + PARTIES + " HTTP/1.1\r\n" + HOST + upgrade + CLOSE + "\r\n");

            assertThat(answer.status()).as(upgrade).isEqualTo(200);
        }
    }

    @Test
    void requests_of_one_connection_are_answered_in_their_order() throws IOException {
        String get = "GET " + PARTIES + " HTTP/1.1\r\n" + HOST;
        String answers = RawAnswer.exchange(
                RestAssured.port,
                (get + "\r\n").repeat(2) + "GET /%zz HTTP/1.1\r\n" + HOST + "\r\n" + get + CLOSE + "\r\n");

        assertThat(answers.split("HTTP/1\\.1 ", -1))
                .satisfiesExactly(
                        nothing -> assertThat(nothing).isEmpty(),
                        first -> assertThat(first).startsWith("200 "),
                        second -> assertThat(second).startsWith("200 "),
                        third -> assertThat(third).startsWith("400 "),
                        fourth -> assertThat(fourth).startsWith("200 "));
    }

    private static void assertFault(RawAnswer answer, String field, String message) {
        JsonNode fault = Api.read(answer.body()).get("errors").get(0);
        assertThat(fault.get("field").textValue()).isEqualTo(field);
        assertThat(fault.get("message").textValue()).isEqualTo(message);
    }

    /** Nothing of it is read: neither a body that is longer than any, nor one of somebody who shows nothing to be known by. */
    @Test
    void a_bundle_is_looked_at_before_its_body_comes() throws IOException {
        String head = "POST /api/v1/imports HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n";

        RawAnswer tooLong =
                RawAnswer.to(RestAssured.port, head + "Authorization: Somebody\r\nContent-Length: 268435457\r\n\r\n");
        tooLong.assertProblem(413, "/problems/too-large");
        assertThat(tooLong.body()).contains("The body may have 256 megabytes at this address.");
        RawAnswer.to(RestAssured.port, head + "Content-Length: 1000\r\n\r\n")
                .assertProblem(401, "/problems/unauthorized");
        RawAnswer.to(
                        RestAssured.port,
                        head.replace("application/json", "text/csv")
                                + "Authorization: Somebody\r\nContent-Length: 1000\r\n\r\n")
                .assertProblem(415, "/problems/unsupported-media-type");
    }
}
