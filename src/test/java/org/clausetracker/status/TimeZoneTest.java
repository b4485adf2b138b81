package org.clausetracker.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.clausetracker.app.TestClock;
import org.clausetracker.imports.BundleImportService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A deadline runs on the calendar of the agreement's own zone. */
@QuarkusTest
@TestProfile(ChangesData.class)
class TimeZoneTest {

    @Inject
    TestClock clock;

    @Inject
    BundleImportService imports;

    @Inject
    TimelineKeeper keeper;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pacific/Pago_Pago",
                "America/New_York",
                "UTC",
                "Europe/Moscow",
                "Asia/Kolkata",
                "Pacific/Auckland",
                "Pacific/Kiritimati"
            })
    void due_day_is_in_time_to_its_last_second_and_overdue_from_the_next(String zone) {
        String slug = "zone-" + zone.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "-");
        EvidenceBundle bundle = new EvidenceBundle(slug, zone);
        ((ArrayNode) bundle.commitment("a", "ONE_OFF").get("deadlines"))
                .addObject()
                .put("due", "2020-11-25")
                .put("announcedOn", "2020-11-10")
                .put("basis", "by 25 November");
        Instant midnight =
                LocalDate.of(2020, 11, 26).atStartOfDay(ZoneId.of(zone)).toInstant();
        clock.stopAt(midnight.minusSeconds(1));
        imports.load(bundle.json(), "test");

        assertThat(seen(slug)).isEqualTo("2020-11-25 PENDING PENDING PENDING");
        clock.stopAt(midnight);
        assertThat(seen(slug)).isEqualTo("2020-11-26 UNREPORTED UNREPORTED UNREPORTED");
        assertThat(keeper.advance(slug)).isEqualTo(1);
        assertThat(seen(slug)).isEqualTo("2020-11-26 UNREPORTED UNREPORTED UNREPORTED");
    }

    private static String seen(String slug) {
        Response status = get("/api/v1/agreements/" + slug + "/clauses/1/status");
        Response board = get("/api/v1/agreements/" + slug + "/clauses");
        Response matrix = get("/api/v1/agreements/" + slug + "/matrix");
        assertThat(matrix.path("asOf").toString()).isEqualTo(status.path("asOf").toString());
        return status.path("asOf") + " " + status.path("headline") + " " + board.path("items[0].headline") + " "
                + matrix.path("clauses[0].views[0].headline");
    }

    private static Response get(String path) {
        return given().get(path).then().statusCode(200).extract().response();
    }
}
