package org.clausetracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date is shown as exactly as it is known. */
@QuarkusTest
@TestProfile(ChangesData.class)
class ImpreciseDayPagesTest {

    @Inject
    BundleImportService imports;

    @Inject
    ObjectMapper mapper;

    @ParameterizedTest
    @CsvSource({
        "interval-day-month-bundle, 2021-03-10, 2021-03-31, 10–31 March 2021",
        "interval-month-year-bundle, 2021-03-01, 2021-12-31, March 2021 – December 2021",
        "interval-same-day-bundle, 2021-03-01, 2021-03-01, 1 March 2021",
    })
    void an_interval_is_imported_and_shown_as_the_days_it_means(String name, String from, String to, String words)
            throws IOException {
        imports.load(new ByteArrayInputStream(bundle(name)), name);

        var event = RestAssured.get("/api/v1/statements/az-dotted")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(event.getString("eventOn.from")).isEqualTo(from);
        assertThat(event.getString("eventOn.to")).isEqualTo(to);
        assertThat(Pages.get("/statements/az-dotted").select("main").text()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12, December 2020",
        "2021, 2021",
        "2021-03-10/2021-03, 10–31 March 2021",
        "2020-11-20, 20 November 2020"
    })
    void the_table_of_a_timeline_names_no_day_that_is_not_known(String eventOn, String words) throws IOException {
        ObjectNode bundle =
                (ObjectNode) mapper.readTree(new String(resource("/web/hostile.json"), StandardCharsets.UTF_8)
                        .replace("HOSTILE", "Vague")
                        .replace("hostile", "vague"));
        ((ObjectNode) ((ArrayNode) bundle.get("findings")).get(0))
                .put("eventOn", eventOn)
                .put("ongoing", false);
        imports.load(new ByteArrayInputStream(mapper.writeValueAsBytes(bundle)), "vague.json");

        Document page = Pages.get("/agreements/vague/clauses/1");
        Element row =
                Objects.requireNonNull(page.select("table.events tbody tr").last());
        assertThat(row.select("th").text()).isEqualTo(words);
        assertThat(page.select("svg.timeline rect.bar").size()).isEqualTo(eventOn.length() == 10 ? 0 : 1);
    }

    @Test
    void lists_say_where_vague_dates_stand() {
        String stands = "A date that is not exact to the day stands by the last day it may mean.";

        assertThat(Pages.get("/statements").select("main").text()).contains(stands);
        assertThat(Pages.get("/findings").select("main").text()).contains(stands);
    }

    private static byte[] bundle(String name) throws IOException {
        return resource("/trials/" + name + ".json");
    }

    private static byte[] resource(String path) throws IOException {
        try (var stream = Objects.requireNonNull(ImpreciseDayPagesTest.class.getResourceAsStream(path))) {
            return stream.readAllBytes();
        }
    }
}
