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

@QuarkusTest
class FirstLookTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final String CLOSE = "Connection: close\r\n";
    private static final String PARTIES = "/api/v1/parties?limit=1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/parties",
                "/search?q=corridor",
                "/agreements/nk-ceasefire-2020-11-10",
                "/api/v1/parties",
                "/api/v1/codebook",
                "/q/openapi"
            })
    void http_1_0_needs_no_host(String address) throws IOException {
        assertThat(RawAnswer.to(RestAssured.port, "GET " + address + " HTTP/1.0\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void without_a_host_links_name_the_address_that_was_asked() throws IOException {
        RawAnswer answer = RawAnswer.to(RestAssured.port, "GET " + PARTIES + " HTTP/1.0\r\n\r\n");

        assertThat(answer.headers().get("link"))
                .matches("<http://127\\.0\\.0\\.1:" + RestAssured.port
                        + "/api/v1/parties\\?limit=1&cursor=[\\w-]+>; rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "DELETE"})
    void a_method_without_a_host_is_told_what_is_allowed(String method) throws IOException {
        RawAnswer answer = RawAnswer.to(RestAssured.port, method + " /api/v1/parties HTTP/1.0\r\n\r\n");

        assertThat(answer.headers()).containsEntry("allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost | http://localhost",
                "LocalHost | http://LocalHost",
                "a_b.example:8081 | http://a_b.example:8081",
                "example.org:80 | http://example.org",
                "example.org: | http://example.org",
                "192.0.2.1 | http://192.0.2.1",
                "[2001:db8::1]:8081 | http://[2001:db8::1]:8081"
            })
    void links_name_the_host_of_the_request(String host, String site) throws IOException {
        RawAnswer answer = RawAnswer.to(
                RestAssured.port, "GET " + PARTIES + " HTTP/1.1\r\nHost: " + host + "\r\n" + CLOSE + "\r\n");

        assertThat(answer.headers().get("link")).startsWith("<" + site + "/api/v1/parties?limit=1&cursor=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1"})
    void a_host_that_is_none_is_a_400(String version) throws IOException {
        for (String host : new String[] {
            "%%", "a b", "", "a%41b", "[::zz]", "[::1", "[]", "::1", "a:b", "a:70000", "a:1:2", "u@a", "a/b", "a\\b",
            "é"
        }) {
            RawAnswer answer = RawAnswer.to(
                    RestAssured.port,
                    "GET " + PARTIES + " HTTP/" + version + "\r\nHost: " + host + "\r\n" + CLOSE + "\r\n");

            answer.assertProblem(400, "/problems/invalid-request");
            assertFault(answer, "Host", "Host must be the name of a host, or its address, with or without a port.");
        }
    }

    @Test
    void http_1_1_needs_one_host() throws IOException {
        RawAnswer none = RawAnswer.to(RestAssured.port, "GET /api/v1/codebook HTTP/1.1\r\n" + CLOSE + "\r\n");
        none.assertProblem(400, "/problems/invalid-request");
        assertFault(none, "Host", "A request of HTTP/1.1 must have a Host.");

        RawAnswer two =
                RawAnswer.to(RestAssured.port, "GET /parties HTTP/1.1\r\n" + HOST + "Host: other\r\n" + CLOSE + "\r\n");
        two.assertProblem(400, "/problems/invalid-request");
        assertFault(two, "Host", "Host may be given only once.");
    }

    @Test
    void an_address_with_its_own_host_is_answered_for_that_host() throws IOException {
        RawAnswer answer =
                RawAnswer.to(RestAssured.port, "GET http://x:81" + PARTIES + " HTTP/1.1\r\n" + HOST + CLOSE + "\r\n");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("link")).startsWith("<http://x:81/api/v1/parties?limit=1&cursor=");

        RawAnswer page = RawAnswer.to(RestAssured.port, "GET http://x/parties?q=a HTTP/1.0\r\n\r\n");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("http://x/parties?q=a").doesNotContain("localhost");

        assertThat(RawAnswer.to(RestAssured.port, "GET http://x HTTP/1.0\r\n\r\n")
                        .status())
                .isEqualTo(200);
        assertThat(RawAnswer.to(RestAssured.port, "GET http://x?asOf=2021-13 HTTP/1.0\r\n\r\n")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET http://u@x/parties | 400",
                "GET http:///parties | 400",
                "GET http:// | 400",
                "GET http://x/%00 | 400",
                "GET x:/parties | 404",
                "OPTIONS * | 404",
                "CONNECT x:80 | 404",
                "CONNECT /api/v1/parties | 405"
            })
    void other_forms_of_an_address_are_answered_with_a_problem(String line, int status) throws IOException {
        RawAnswer answer = RawAnswer.to(RestAssured.port, line + " HTTP/1.1\r\n" + HOST + CLOSE + "\r\n");

        answer.assertProblem(
                status,
                switch (status) {
                    case 400 -> "/problems/invalid-request";
                    case 404 -> "/problems/not-found";
                    default -> "/problems/method-not-allowed";
                });
    }

    /** Each as the bytes of a request, with the status and the type of its problem. */
    static Stream<Arguments> unreadable() {
        String get = "GET /api/v1/codebook HTTP/1.1\r\n";
        String post = "POST /api/v1/status-evaluations HTTP/1.1\r\nContent-Type: application/json\r\n" + HOST;
        return Stream.of(
                Arguments.of("GET /api/v1/agreements/%zz HTTP/1.1\r\n" + HOST, 400, "invalid-request"),
                Arguments.of("GET /api/v1/agreements/% HTTP/1.1\r\n" + HOST, 400, "invalid-request"),
                Arguments.of("GET /api/v1/statements?q=%4 HTTP/1.1\r\n" + HOST, 400, "invalid-request"),
                Arguments.of("GET /api/v1/parties/\"a\" HTTP/1.1\r\n" + HOST, 400, "invalid-request"),
                Arguments.of("GET /api/v1/parties#a HTTP/1.1\r\n" + HOST, 400, "invalid-request"),
                Arguments.of("GET // HTTP/1.1\r\n" + HOST, 400, "invalid-request"),
                Arguments.of("GET :a HTTP/1.1\r\n" + HOST, 400, "invalid-request"),
                Arguments.of("hello\r\n" + HOST, 400, "invalid-request"),
                Arguments.of("GET / FOO/1.1\r\n" + HOST, 400, "invalid-request"),
                Arguments.of("GET / HTTP/3.7\r\n" + HOST, 400, "invalid-request"),
                Arguments.of("GET / HTTP/x\r\n" + HOST, 400, "invalid-request"),
                Arguments.of(get + HOST + "X-A: a\0b\r\n", 400, "invalid-request"),
                Arguments.of(get + HOST + "no header\r\n", 400, "invalid-request"),
                Arguments.of(get + HOST + "no header: a\r\n", 400, "invalid-request"),
                Arguments.of(post + "Content-Length: x\r\n", 400, "invalid-request"),
                Arguments.of(post + "Content-Length: -5\r\n", 400, "invalid-request"),
                Arguments.of(post + "Content-Length: 5\r\nContent-Length: 6\r\n", 400, "invalid-request"),
                Arguments.of("GET /" + "a".repeat(600_000) + " HTTP/1.1\r\n" + HOST, 414, "uri-too-long"),
                Arguments.of(get + HOST + "X-A: " + "a".repeat(600_000) + "\r\n", 431, "headers-too-large"),
                Arguments.of(get + HOST + "X-A: a\r\n".repeat(100_000), 431, "headers-too-large"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_cannot_be_read_is_answered_with_a_problem_and_the_connection_closed(String head, int status, String type)
            throws IOException {
        RawAnswer answer = RawAnswer.to(RestAssured.port, head + "\r\n");

        answer.assertProblem(status, "/problems/" + type);
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
    void an_unreadable_request_waits_for_the_answers_to_those_before_it() throws IOException {
        String answers = RawAnswer.exchange(
                RestAssured.port,
                ("GET " + PARTIES + " HTTP/1.1\r\n" + HOST + "\r\n").repeat(2) + "GET /%zz HTTP/1.1\r\n" + HOST + "\r\n"
                        + "GET " + PARTIES + " HTTP/1.1\r\n" + HOST + "\r\n");

        assertThat(answers.split("HTTP/1\\.1 ", -1))
                .satisfiesExactly(
                        nothing -> assertThat(nothing).isEmpty(),
                        first -> assertThat(first).startsWith("200 "),
                        second -> assertThat(second).startsWith("200 "),
                        third -> assertThat(third).startsWith("400 ").contains("/problems/invalid-request"));
    }

    private static void assertFault(RawAnswer answer, String field, String message) {
        JsonNode fault = Api.read(answer.body()).get("errors").get(0);
        assertThat(fault.get("field").textValue()).isEqualTo(field);
        assertThat(fault.get("message").textValue()).isEqualTo(message);
    }
}
