package org.clausetracker.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Map;
import org.clausetracker.Bundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headers of every kind of answer, each over a raw connection, as it is sent. */
@QuarkusTest
class AnswerHeadersTest {

    private static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    /** The policy of each sort of answer, by its name in the table. */
    private static final Map<String, String> POLICIES = Map.of(
            "page",
            PAGE + "'none'",
            "card",
            PAGE + "*",
            "data",
            "default-src 'none'; frame-ancestors 'none'",
            "explorer",
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'");

    private static final String KNOWN = "If-None-Match: *";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "GET / | - | 200 | page",
                "GET /agreements | - | 200 | page",
                "GET /agreements | " + KNOWN + " | 304 | page",
                "HEAD /agreements | - | 200 | page",
                "GET /nowhere | Accept: text/html | 404 | page",
                "GET /nowhere | - | 404 | page",
                "GET /agreements?asOf=2023-02-30 | Accept: text/html | 400 | page",
                "GET /findings/F001 | - | 404 | page",
                "GET /search?agreement=" + Bundle.CEASEFIRE + "&q=6 | - | 303 | page",
                "POST /agreements | - | 405 | page",
                "POST /appearance | Content-Length: 0 | 400 | page",
                "GET /card/" + Bundle.CEASEFIRE + "/6 | - | 200 | card",
                "GET /card/" + Bundle.CEASEFIRE + "/6 | " + KNOWN + " | 304 | card",
                "GET /badge/" + Bundle.CEASEFIRE + "/6.svg | - | 200 | page",
                "GET /downloads/agreements.csv | - | 200 | page",
                "GET /downloads/agreements.csv | " + KNOWN + " | 304 | page",
                "GET /favicon.ico | - | 200 | page",
                "GET /assets/000000000000/site.css | - | 404 | page",
                "GET /api/v1/agreements | - | 200 | data",
                "GET /api/v1/agreements | " + KNOWN + " | 304 | data",
                "HEAD /api/v1/agreements | - | 200 | data",
                "GET /api/v1/agreements | Accept: text/html | 406 | data",
                "GET /api/v1/agreements?limit=0 | - | 400 | data",
                "GET /api/v1/agreements/nope | - | 404 | data",
                "GET /api/v1/nope | - | 404 | data",
                "GET /api | - | 404 | data",
                "POST /api/v1/codebook | - | 405 | data",
                "POST /api/v1/verify | Content-Type: text/plain | 415 | data",
                "OPTIONS /api/v1/agreements | - | 200 | data",
                "OPTIONS /api/v1/nope | - | 404 | data",
                "GET /api/v1/agreements/%00 | - | 400 | data",
                "GET /%00 | - | 400 | page",
                "GET /api/v1/agreements | Host: b | 400 | data",
                "POST /api/v1/verify | Content-Length: 99999999999 | 413 | data",
                "GET * | - | 404 | page",
                "CONNECT x:80 | - | 404 | page",
                "GET /q/health/ready | - | 200 | data",
                "GET /q/health/live | - | 200 | data",
                "GET /q/metrics | - | 404 | data",
                "GET /q/openapi | - | 200 | data",
                "GET /q/nope | - | 404 | data",
                "GET /q/swagger-ui | - | 302 | explorer",
                "GET /q/swagger-ui/ | - | 200 | explorer",
                "GET /q/swagger-ui/swagger-ui.css | - | 200 | explorer"
            })
    void every_answer_has_its_security_headers(String line, String header, int status, String policy)
            throws IOException {
        RawAnswer answer = ask(line, header == null ? "" : header + "\r\n");

        assertThat(answer.status()).isEqualTo(status);
        assertSecure(answer, policy);
    }

    @ParameterizedTest
    @CsvSource({"8193, 0, 414", "0, 16384, 431"})
    void an_answer_to_too_much_has_them_too(int address, int headers, int status) throws IOException {
        RawAnswer answer = ask("GET /api/v1/" + "a".repeat(address), "X-Large: " + "a".repeat(headers) + "\r\n");

        assertThat(answer.status()).isEqualTo(status);
        assertSecure(answer, "data");
    }

    private static void assertSecure(RawAnswer answer, String policy) {
        assertThat(answer.headers())
                .containsEntry("content-security-policy", POLICIES.get(policy))
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "strict-origin-when-cross-origin")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("permissions-policy", "camera=(), geolocation=(), microphone=()")
                .doesNotContainKey("strict-transport-security");
        assertThat(answer.headers().get("x-frame-options")).isEqualTo(policy.equals("card") ? null : "DENY");
    }

    private static RawAnswer ask(String line, String headers) throws IOException {
        return RawAnswer.to(
                RestAssured.port, line + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Connection: close\r\n\r\n");
    }
}
