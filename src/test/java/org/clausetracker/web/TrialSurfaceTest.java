package org.clausetracker.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.clausetracker.RenamedBundle;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What small bundles that once went wrong show in the API and on the page of the clause. */
@QuarkusTest
@TestProfile(ChangesData.class)
class TrialSurfaceTest {

    private static final String UNIT = "commitments[0].units[0]";

    @Inject
    BundleImportService imports;

    @Inject
    ObjectMapper mapper;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # bundle,                            day,        headline,     timing,               on the page
                    00-baseline-ok,                      2024-03-01, FULFILLED,    NO_DEADLINE,          Fulfilled
                    01-clause-level-finding,             2024-03-01, FULFILLED,    NO_DEADLINE,          Fulfilled
                    03-aligned-outlet-coded-outsider,    2024-03-01, CLAIMED,      NO_DEADLINE,          Only claimed
                    05-no-event-date-met-late,           2024-03-01, FULFILLED,    MET_TIMING_UNCERTAIN, cannot be shown
                    06-no-stated-date-but-published,     2024-02-01, PENDING,      NO_DEADLINE,          -
                    06-no-stated-date-but-published,     2024-02-02, FULFILLED,    NO_DEADLINE,          Fulfilled
                    08-partial-dates,                    2024-03-30, NOT_IN_FORCE, DUE_LATER,            December 2024
                    08-partial-dates,                    2024-03-31, FULFILLED,    MET_ON_TIME,          December 2024
                    """)
    void says_what_is_right(String bundle, String day, String headline, String timing, @Nullable String shown)
            throws IOException {
        String slug = load(bundle);

        JsonPath unit = status(slug, day);

        assertThat(unit.getString(UNIT + ".headline")).isEqualTo(headline);
        if (!headline.equals("NOT_IN_FORCE")) {
            assertThat(unit.getString(UNIT + ".timing")).isEqualTo(timing);
        }
        if (shown != null) {
            assertThat(Pages.get("/agreements/" + slug + "/clauses/1?asOf=" + day)
                            .select("main")
                            .text())
                    .contains(shown)
                    .doesNotContain("31 December 2024");
        }
    }

    @Test
    void a_duty_due_in_a_month_is_past_due_from_the_day_after_the_month() throws IOException {
        String slug = load("08-partial-dates", root -> ((ArrayNode) root.get("findings")).removeAll());

        assertThat(status(slug, "2024-12-31").getString(UNIT + ".headline")).isEqualTo("PENDING");
        assertThat(status(slug, "2025-01-01").getString(UNIT + ".headline")).isEqualTo("UNREPORTED");
    }

    @Test
    void a_suspension_is_not_foretold_before_it_is_announced() throws IOException {
        String slug = load("04-suspension-hindsight");

        assertThat(status(slug, "2024-10-20").getString("nextChange")).isNull();
        assertThat(status(slug, "2024-10-29").getString("headline")).isEqualTo("SUSPENDED");
        JsonPath ended = given().get(
                        "/api/v1/agreements/" + slug + "/clauses/1/status/history?from=2024-10-01&to=2024-12-01")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(ended.getList("items.on")).containsExactly("2024-10-29", "2024-11-03");
        assertThat(ended.getList("items.cause")).containsExactly("TERM", "TERM");
        assertThat(Pages.get("/agreements/" + slug + "/clauses/1?asOf=2024-10-20")
                        .text())
                .doesNotContain("29 October 2024", "2 November 2024", "Suspended");
    }

    @Test
    void a_finding_that_nothing_can_hear_is_listed() throws IOException {
        String slug = load("01-clause-level-finding", root -> {
            ArrayNode commitments = (ArrayNode) root.at("/agreements/0/clauses/0/commitments");
            ObjectNode second = commitments.get(0).deepCopy();
            second.put("id", commitments.get(0).get("id").asText().replace("1.a", "1.b"))
                    .put("letter", "b");
            commitments.add(second);
        });

        JsonPath status = given().get("/api/v1/agreements/" + slug + "/clauses/1/status?asOf=2024-03-01&excluded=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(status.getList("excluded.code")).containsExactly("NO_COMMITMENT");
        assertThat(Pages.get("/agreements/" + slug + "/clauses/1?asOf=2024-03-01")
                        .text())
                .contains("It is not recorded which duty of this clause this is about");
    }

    private static JsonPath status(String slug, String day) {
        return given().get("/api/v1/agreements/" + slug + "/clauses/1/status?asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String load(String bundle) throws IOException {
        return load(bundle, root -> {});
    }

    /** Loads a bundle under names of its own, so that one trial does not change the records of another. */
    private String load(String bundle, Consumer<ObjectNode> change) throws IOException {
        try (var stream = Objects.requireNonNull(getClass().getResourceAsStream("/trials/" + bundle + ".json"))) {
            ObjectNode root = (ObjectNode) mapper.readTree(stream);
            change.accept(root);
            JsonNode renamed = RenamedBundle.of(
                    root,
                    RenamedBundle.ALL,
                    "trial-" + bundle.substring(0, 2) + "-" + Integer.toHexString(root.hashCode()) + "-");
            imports.load(new ByteArrayInputStream(mapper.writeValueAsBytes(renamed)), bundle);
            return renamed.at("/agreements/0/slug").asText();
        }
    }
}
