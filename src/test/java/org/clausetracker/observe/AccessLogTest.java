package org.clausetracker.observe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.logging.Level;
import org.clausetracker.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(Observed.class)
class AccessLogTest {

    private final LogLines log = LogLines.of("io.quarkus.http.access-log", Level.INFO);

    @AfterEach
    void stopListening() {
        log.close();
    }

    @ParameterizedTest
    @CsvSource({
        "first, GET, /api/v1/parties/nope, 404, /api/v1/parties/{slug}",
        "second, GET, /api/v1/parties?q=%00, 400, /api/v1/parties",
        "third, MADEUP, /api/v1/parties, 405, /api/v1/parties",
        "fourth, GET, /nothing-here, 404, unknown",
        "fifth, GET, /about, 200, /about"
    })
    void each_request_is_a_line_of_json(String id, String method, String address, int status, String route) {
        byte[] body = given().urlEncodingEnabled(false)
                .header("X-Request-Id", id)
                .request(method, address)
                .then()
                .statusCode(status)
                .extract()
                .asByteArray();

        JsonNode line = line(id);

        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly(
                        "time", "requestId", "method", "route", "status", "millis", "bytes", "kept", "answered");
        assertThat(line.get("method").textValue()).isEqualTo(method);
        assertThat(line.get("route").textValue()).isEqualTo(route);
        assertThat(line.get("status").intValue()).isEqualTo(status);
        assertThat(line.get("bytes").longValue()).isEqualTo(body.length);
        assertThat(line.get("kept").booleanValue()).isFalse();
        assertThat(line.get("answered").booleanValue()).isTrue();
        assertThat(line.get("millis").longValue()).isBetween(0L, 60_000L);
    }

    @Test
    void a_kept_answer_says_so() {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    log.messages().clear();
                    given().header("X-Request-Id", "again")
                            .get("/api/v1/codebook")
                            .then()
                            .statusCode(200);
                    return line("again").get("kept").booleanValue();
                });
    }

    @Test
    void neither_what_was_typed_nor_who_asked_is_logged() {
        given().header("X-Request-Id", "private")
                .header("User-Agent", "somebody")
                .cookie("seen", "cookie-value")
                .get("/search?q=corridor")
                .then()
                .statusCode(200);

        String line = line("private").toString();

        assertThat(line)
                .contains("\"route\":\"/search\"")
                .doesNotContain("corridor", "127.0.0.1", "somebody", "cookie");
    }

    private JsonNode line(String id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> log.messages().stream()
                                .map(Api::read)
                                .filter(line ->
                                        line.get("requestId").textValue().equals(id))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }
}
