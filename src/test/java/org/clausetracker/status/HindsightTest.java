package org.clausetracker.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.clausetracker.imports.BundleImportService;
import org.junit.jupiter.api.Test;

/** What becomes public or is recorded later changes no answer that did not know it. */
@QuarkusTest
@TestProfile(ChangesData.class)
class HindsightTest {

    @Inject
    BundleImportService imports;

    @Test
    void later_publication_leaves_the_earlier_answer_as_it_was_to_the_byte() {
        EvidenceBundle bundle = new EvidenceBundle("hindsight-published", "Europe/Moscow");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("early", "a", "2021-01-10", finding -> finding.put("kind", "COMPLIANCE"));
        imports.load(bundle.json(), "test");
        Response before = status("hindsight-published", Map.of("asOf", "2021-01-20"));
        assertThat(before.path("headline").toString()).isEqualTo("UNKNOWN");
        assertThat(before.path("commitments[0].units[0].headline").toString()).isEqualTo("COMPLYING");

        bundle.finding("late", "a", "2021-06-01", finding -> finding.put("eventOn", "2021-01-15"));
        imports.load(bundle.json(), "test");

        Response after = status("hindsight-published", Map.of("asOf", "2021-01-20"));
        assertThat(after.asByteArray()).isEqualTo(before.asByteArray());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        Response withHindsight =
                status("hindsight-published", Map.of("asOf", "2021-01-20", "publishedBy", "2021-06-01"));
        assertThat(withHindsight.path("headline").toString()).isEqualTo("BREACHED");
        assertThat(withHindsight
                        .path("commitments[0].units[0].reasons[0].findings")
                        .toString())
                .isEqualTo("[F-hindsight-published-late]");
        assertThat(status("hindsight-published", Map.of("asOf", "2021-01-20", "publishedBy", "2021-05-31"))
                        .path("headline")
                        .toString())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void excluded_findings_are_told_only_when_asked_for() {
        EvidenceBundle bundle = new EvidenceBundle("hindsight-excluded", "Europe/Moscow");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("late", "a", "2021-06-01", finding -> finding.put("eventOn", "2021-01-15"));
        imports.load(bundle.json(), "test");

        Response silent = status("hindsight-excluded", Map.of("asOf", "2021-01-20"));
        Response telling = status("hindsight-excluded", Map.of("asOf", "2021-01-20", "excluded", "true"));

        assertThat(silent.asString()).doesNotContain("\"excluded\":");
        assertThat(telling.path("commitments[0].units[0].excluded[0].code").toString())
                .isEqualTo("PUBLISHED_LATER");
        assertThat(telling.path("digest").toString())
                .isEqualTo(silent.path("digest").toString());
    }

    @Test
    void an_instant_before_the_record_gives_the_old_answer_for_all_clocks() throws InterruptedException {
        EvidenceBundle bundle = new EvidenceBundle("hindsight-recorded", "Europe/Moscow");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("first", "a", "2021-01-10", finding -> finding.put("kind", "COMPLIANCE"));
        bundle.finding("second", "a", "2021-01-12", finding -> finding.put("reviewState", "PROPOSED"));
        imports.load(bundle.json(), "test");
        Instant recorded = Instant.now();
        Thread.sleep(5);
        bundle.change("second", finding -> finding.put("reviewState", "ACCEPTED"));
        bundle.change("first", finding -> finding.put("sourceGrade", "D"));
        bundle.finding("third", "a", "2021-06-01", finding -> finding.put("eventOn", "2021-01-15"));
        imports.load(bundle.json(), "test");

        assertThat(unit(status("hindsight-recorded", Map.of("asOf", "2021-01-20"))))
                .isEqualTo("BREACHED");
        assertThat(unit(status("hindsight-recorded", Map.of("asOf", "2021-01-20", "recordedBy", recorded.toString()))))
                .isEqualTo("COMPLYING");
        assertThat(unit(status(
                        "hindsight-recorded",
                        Map.of("asOf", "2021-01-20", "publishedBy", "2022-01-01", "recordedBy", recorded.toString()))))
                .isEqualTo("COMPLYING");
        assertThat(unit(status("hindsight-recorded", Map.of("asOf", "2021-06-02", "recordedBy", recorded.toString()))))
                .isEqualTo("UNKNOWN");
        assertThat(unit(status("hindsight-recorded", Map.of("asOf", "2021-06-02"))))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void before_anything_was_recorded_nothing_could_be_assessed() {
        EvidenceBundle bundle = new EvidenceBundle("hindsight-unrecorded", "Europe/Moscow");
        bundle.commitment("a", "CONTINUING");
        imports.load(bundle.json(), "test");

        Response answer = status("hindsight-unrecorded", Map.of("asOf", "2021-01-20", "recordedBy", "2020-01-01"));

        assertThat(answer.path("headline").toString()).isEqualTo("NOT_ASSESSABLE");
        assertThat(answer.path("recordedBy").toString()).isEqualTo("2020-01-01T23:59:59.999999Z");
    }

    private static String unit(Response answer) {
        return answer.path("commitments[0].units[0].headline");
    }

    private static Response status(String slug, Map<String, String> clocks) {
        return given().queryParams(clocks)
                .get("/api/v1/agreements/" + slug + "/clauses/1/status")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
