package org.clausetracker.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.clausetracker.app.TestClock;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A view names one day. The agreement is due on 28 November 2026 in Yerevan, where a day begins at 20:00 UTC. */
@QuarkusTest
@TestProfile(ChangesData.class)
class OneTodayTest {

    /** What pages say of a due day that has passed and of which nobody has said anything. */
    private static final String PAST_DUE = "Due day passed";

    private static final String EVENING = "2026-11-28T20:13:00Z";

    @Inject
    BundleImportService imports;

    @Inject
    TestClock clock;

    @BeforeEach
    void load() throws IOException {
        clock.stopAt(Instant.parse(EVENING));
        try (var bundle =
                Objects.requireNonNull(getClass().getResourceAsStream("/trials/deadline-today-bundle.json"))) {
            imports.load(bundle, "deadline-today-bundle.json");
        }
    }

    @AfterEach
    void run() {
        clock.run();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agreements?q=river",
                "/agreements/truce",
                "/agreements/truce/matrix",
                "/agreements/truce/clauses/1",
                "/card/truce/1",
                "/deadlines?agreement=truce",
                "/parties/northland",
                "/search?q=bridge",
                "/findings?agreement=truce",
                "/changes?agreement=truce"
            })
    void no_page_of_the_28th_says_overdue(String address) {
        for (String time : new String[] {"20:00:00", "20:13:00", "23:59:59"}) {
            clock.stopAt(Instant.parse("2026-11-28T" + time + "Z"));
            Document page = Pages.get(address);
            String heading = page.select("#asof-heading, h1, .card .meta").text();

            if (heading.contains("28 November 2026")) {
                assertThat(page.text()).as(time).doesNotContain(PAST_DUE, "No report");
            } else {
                assertThat(heading.isEmpty() || !page.text().contains(PAST_DUE) || heading.contains("29 November 2026"))
                        .as(heading)
                        .isTrue();
            }
        }
    }

    @Test
    void a_page_of_one_agreement_has_the_day_of_its_zone_in_heading_verdict_citation_and_file_name() {
        Document board = Pages.get("/agreements/truce");

        assertThat(board.select("#asof-heading").text()).startsWith("As of today, 29 November 2026");
        assertThat(board.select(".point .chip").text()).isEqualTo("No report");
        assertThat(board.select(".copy").text())
                .contains("asOf=2026-11-29")
                .contains("(accessed 2026-11-29)")
                .doesNotContain("2026-11-28");
        assertThat(board.select("p.data a").attr("href")).contains("asOf=2026-11-29");
        assertThat(fileName("/downloads/truce/board.csv")).contains("truce-2026-11-29.csv");
        assertThat(fileName("/downloads/truce/matrix.csv")).contains("truce-matrix-2026-11-29.csv");

        Document changes = Pages.get("/changes?agreement=truce");
        assertThat(changes.select("h1").text()).endsWith("29 November 2025 – 29 November 2026");
        assertThat(changes.select(".copy").text()).contains("(accessed 2026-11-29)");
    }

    @Test
    void where_zones_stand_together_the_row_says_that_another_day_has_begun_there() {
        Document page = Pages.get("/deadlines?agreement=truce");

        assertThat(page.select("#asof-heading").text()).startsWith("As of today, 28 November 2026");
        assertThat(Pages.texts(page, "main h2").get(0)).isEqualTo("Due within 90 days");
        assertThat(page.select("tbody th .meta").eachText())
                .contains("In the time zone of the agreement it is 29 November 2026 already.");
        assertThat(page.select(".copy").text()).contains("asOf=2026-11-28").contains("(accessed 2026-11-28)");
        assertThat(fileName("/downloads/deadlines.csv?agreement=truce")).contains("deadlines-2026-11-28.csv");
        assertThat(given().get("/downloads/deadlines.csv?agreement=truce").asString())
                .contains("2026-11-28")
                .doesNotContain("2026-11-29")
                .doesNotContain("OVERDUE");
        assertThat(Pages.get("/agreements?q=truce").select(".agreement-what").text())
                .contains("it is 29 November 2026 already");
        assertThat(Pages.get("/parties/northland").select("tbody td").text())
                .contains("it is 29 November 2026 already");
    }

    @Test
    void a_chosen_day_is_the_day_of_every_row() {
        Document page = Pages.get("/deadlines?agreement=truce&asOf=2026-11-29");

        assertThat(Pages.texts(page, "main h2").get(0)).isEqualTo(PAST_DUE + ", nothing reported");
        assertThat(page.text()).doesNotContain("In the time zone of the agreement");
    }

    @Test
    void where_the_day_has_not_ended_in_the_zone_the_row_is_told_as_of_the_day_there() throws IOException {
        try (var bundle =
                Objects.requireNonNull(getClass().getResourceAsStream("/trials/deadline-today-bundle.json"))) {
            String west = new String(bundle.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("truce", "west")
                    .replace("Asia/Yerevan", "America/New_York");
            imports.load(new ByteArrayInputStream(west.getBytes(StandardCharsets.UTF_8)), "west");
        }
        clock.stopAt(Instant.parse("2026-11-29T03:00:00Z"));
        Document page = Pages.get("/deadlines?agreement=west");

        assertThat(page.select("#asof-heading").text()).startsWith("As of today, 29 November 2026");
        assertThat(Pages.texts(page, "main h2").get(0)).isEqualTo("Due within 90 days");
        assertThat(page.select("tbody th .meta").eachText())
                .contains("As of 28 November 2026, which has not ended in the time zone of the agreement.");
        assertThat(given().get("/api/v1/deadlines?agreement=west").jsonPath().getList("items.asOf", String.class))
                .containsExactly("2026-11-28");
    }

    private static String fileName(String address) {
        return given().get(address).then().statusCode(200).extract().header("Content-Disposition");
    }
}
