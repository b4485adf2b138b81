package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import org.clausetracker.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of every other site may read the public data, without their reader's cookies. */
@QuarkusTest
class OpenDataTest {

    private static final String ELSEWHERE = "https://elsewhere.example";
    private static final String EXPOSED =
            "ETag, Link, Age, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id, Content-Disposition";

    @ParameterizedTest
    @CsvSource({
        "/api/v1/agreements?limit=1, 200",
        "/api/v1/agreements/nope, 404",
        "/api/v1/agreements/%00, 400",
        "/api/v1/nope, 404",
        "/downloads/agreements.csv, 200",
        "/badge/" + Bundle.CEASEFIRE + "/6.svg, 200",
        "/q/openapi, 200"
    })
    void public_data_and_what_is_wrong_with_asking_for_it_may_be_read(String address, int status) {
        for (Response answer : new Response[] {ask(address, Map.of()), ask(address, Map.of("Origin", ELSEWHERE))}) {
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(crossOrigin(answer))
                    .isEqualTo(Map.of("access-control-allow-origin", "*", "access-control-expose-headers", EXPOSED));
            assertThat(answer.header("Vary")).doesNotContain("Origin");
        }
    }

    @Test
    void what_is_kept_and_what_has_not_changed_may_be_read_too() {
        for (int i = 0; i < 3; i++) {
            Response known = ask(
                    "/api/v1/agreements?limit=1",
                    Map.of(
                            "Origin",
                            ELSEWHERE,
                            "If-None-Match",
                            ask("/api/v1/agreements?limit=1", Map.of()).header("ETag")));

            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.header("Access-Control-Allow-Origin")).isEqualTo("*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/agreements", "/statements/S012", "/card/" + Bundle.CEASEFIRE + "/6", "/q/health/live"})
    void a_page_which_a_cookie_changes_may_not(String address) {
        Response page = ask(address, Map.of("Origin", ELSEWHERE));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(crossOrigin(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/agreements, GET, 'GET, HEAD, OPTIONS'",
        "/api/v1/agreements, DELETE, 'GET, HEAD, OPTIONS'",
        "/downloads/agreements.csv, GET, 'GET, HEAD, OPTIONS'",
        "/api/v1/status-evaluations, POST, 'GET, HEAD, OPTIONS, POST'",
        "/api/v1/status-queries, POST, 'GET, HEAD, OPTIONS, POST'",
        "/api/v1/verify, POST, 'GET, HEAD, OPTIONS, POST'"
    })
    void a_browser_that_asks_first_is_told_to_read_and_to_have_things_computed(
            String address, String method, String allowed) {
        Response answer = given().header("Origin", ELSEWHERE)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "content-type,if-none-match")
                .options(address);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(crossOrigin(answer))
                .isEqualTo(Map.of(
                        "access-control-allow-origin", "*",
                        "access-control-allow-methods", allowed,
                        "access-control-allow-headers", "Content-Type, If-None-Match, X-Request-Id",
                        "access-control-max-age", "86400"));
    }

    @Test
    void a_computation_may_be_asked_for_by_a_script_of_another_site() {
        Response answer = given().header("Origin", ELSEWHERE)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/status-evaluations");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void the_forms_of_the_pages_work_although_browsers_name_their_origin() {
        Response answer = given().redirects()
                .follow(false)
                .header("Origin", "http://localhost:" + RestAssured.port)
                .formParam("theme", "dark")
                .post("/appearance");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(crossOrigin(answer)).isEmpty();
    }

    private static Response ask(String address, Map<String, String> headers) {
        return given().urlEncodingEnabled(false).headers(headers).get(address);
    }

    private static Map<String, String> crossOrigin(Response answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().asList().stream()
                .filter(header -> header.getName().startsWith("access-control-"))
                .forEach(header -> headers.put(header.getName(), header.getValue()));
        return headers;
    }
}
