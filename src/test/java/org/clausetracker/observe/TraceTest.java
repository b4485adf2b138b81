package org.clausetracker.observe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausetracker.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test asks under a trace of its own, and looks at what of it arrives at a collector. */
@QuarkusTest
@TestProfile(Observed.class)
class TraceTest {

    private static final String STATUS = "/api/v1/agreements/" + Bundle.CEASEFIRE + "/clauses/6/status?asOf=2023-03-01";

    @Collected
    List<Span> spans = List.of();

    @Test
    void a_request_arrives_with_its_route_and_every_statement_it_made() {
        String trace = "a".repeat(32);

        given().header("traceparent", parent(trace)).get(STATUS).then().statusCode(200);

        Span request = request(trace);
        Map<String, String> told = attributes(request);
        assertThat(request.getName()).isEqualTo("GET /api/v1/agreements/{slug}/clauses/{label}/status");
        assertThat(told)
                .containsEntry("http.route", "/api/v1/agreements/{slug}/clauses/{label}/status")
                .containsEntry("http.response.status_code", "200");
        List<Span> statements = await().atMost(Duration.ofSeconds(30))
                .until(() -> of(trace, Span.SpanKind.SPAN_KIND_CLIENT), found -> found.size() >= 8);
        assertThat(statements)
                .allSatisfy(statement -> assertThat(attributes(statement)).containsEntry("db.system", "postgresql"));
    }

    @Test
    void a_kept_answer_has_its_route_too() {
        for (int i = 0; i < 3; i++) {
            given().get(STATUS + "&publishedBy=2023-04-01").then().statusCode(200);
        }
        String trace = "b".repeat(32);

        given().header("traceparent", parent(trace))
                .get(STATUS + "&publishedBy=2023-04-01")
                .then()
                .statusCode(200);

        assertThat(request(trace).getName()).isEqualTo("GET /api/v1/agreements/{slug}/clauses/{label}/status");
        assertThat(of(trace, Span.SpanKind.SPAN_KIND_CLIENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, GET, /api/v1/parties/nope, 404, GET /api/v1/parties/{slug}",
        "2, GET, /api/v1/parties?nope=1, 400, GET /api/v1/parties",
        "3, DELETE, /api/v1/parties, 405, DELETE /api/v1/parties",
        "4, GET, /api/v1/parties?q=%00, 400, GET /api/v1/parties",
        "5, GET, /nothing-here, 404, GET unknown"
    })
    void what_is_refused_has_the_route_that_it_was_for(
            String digit, String method, String address, int status, String name) {
        String trace = digit.repeat(32);

        given().urlEncodingEnabled(false)
                .header("traceparent", parent(trace))
                .request(method, address)
                .then()
                .statusCode(status);

        Span request = request(trace);
        assertThat(request.getName()).isEqualTo(name);
        assertThat(attributes(request)).containsEntry("http.response.status_code", String.valueOf(status));
    }

    @Test
    void neither_what_was_typed_nor_who_asked_leaves_the_application() {
        String trace = "c".repeat(32);

        given().header("traceparent", parent(trace))
                .header("User-Agent", "somebody's browser")
                .get("/search?q=corridor")
                .then()
                .statusCode(200);

        assertThat(request(trace).toString()).doesNotContain("corridor", "127.0.0.1", "somebody");
        assertThat(of(trace, Span.SpanKind.SPAN_KIND_CLIENT))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.toString()).doesNotContain("corridor"));
    }

    private Span request(String trace) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> of(trace, Span.SpanKind.SPAN_KIND_SERVER), found -> found.size() == 1)
                .get(0);
    }

    private List<Span> of(String trace, Span.SpanKind kind) {
        return spans.stream()
                .filter(span -> HexFormat.of()
                        .formatHex(span.getTraceId().toByteArray())
                        .equals(trace))
                .filter(span -> span.getKind() == kind)
                .toList();
    }

    private static Map<String, String> attributes(Span span) {
        return span.getAttributesList().stream()
                .collect(Collectors.toMap(
                        KeyValue::getKey,
                        one -> one.getValue().hasIntValue()
                                ? String.valueOf(one.getValue().getIntValue())
                                : one.getValue().getStringValue()));
    }

    private static String parent(String trace) {
        return "00-" + trace + "-00f067aa0ba902b7-01";
    }
}
