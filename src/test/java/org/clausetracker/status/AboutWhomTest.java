package org.clausetracker.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every count of reports says about whom they are, and nobody is called independent who speaks for somebody concerned. */
@QuarkusTest
@TestProfile(ChangesData.class)
class AboutWhomTest {

    private static final String SLUG = "counts";
    private static final String NORTH = SLUG + "-north";
    private static final String SOUTH = SLUG + "-south";
    private static final String OUTLET = SLUG + "-outlet";
    private static final String POINT = "/agreements/" + SLUG + "/clauses/1";

    @Inject
    BundleImportService imports;

    @BeforeEach
    void load() {
        EvidenceBundle bundle = new EvidenceBundle(SLUG, "UTC");
        bundle.party(OUTLET, "The outlet", "MEDIA");
        bundle.commitment("a", "CONTINUING");
        for (int i = 1; i <= 6; i++) {
            bundle.finding("accuses" + i, "a", "2021-01-0" + i, by(SOUTH, "PARTY", SOUTH));
        }
        for (int i = 1; i <= 4; i++) {
            bundle.finding(
                    "admits" + i,
                    "a",
                    "2021-02-0" + i,
                    by(SOUTH, "PARTY", SOUTH).andThen(about(SOUTH)));
        }
        bundle.finding(
                "aligned", "a", "2021-03-01", by(OUTLET, "OUTSIDER", NORTH).andThen(kind("DENIAL")));
        bundle.finding("outlet", "a", "2021-03-02", by(OUTLET, "OUTSIDER", null).andThen(about(NORTH, SOUTH)));
        bundle.finding("watched", "a", "2021-03-03", about());
        bundle.finding("arguable", "a", "2021-03-04", about(NORTH, SOUTH).andThen(AboutWhomTest::unreviewed));
        bundle.finding("undecided", "a", "2021-03-05", kind("INTENT").andThen(AboutWhomTest::unreviewed));
        bundle.finding("rejected", "a", "2021-03-06", finding -> finding.put("reviewState", "REJECTED"));
        imports.load(bundle.json(), "test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements/" + SLUG, POINT, "/card/" + SLUG + "/1"})
    void a_count_names_who_is_accused_and_what_waits(String address) {
        assertThat(Pages.texts(Pages.get(address), ".says"))
                .containsExactly(
                        "Breach reported by The south (6 about The north, 4 about itself),"
                                + " Independent, no side recorded (1 about The north, 1 about The south),"
                                + " Independent voices (1 about nobody named)",
                        "Compliance reported or breach denied by The north (1 about itself)",
                        "2 readings wait for their review and are not counted.");
    }

    @Test
    void with_an_earlier_day_only_what_was_public_then_is_counted() {
        assertThat(Pages.texts(Pages.get(POINT + "?asOf=2021-01-03"), ".says"))
                .containsExactly("Breach reported by The south (3 about The north)");
        assertThat(Pages.texts(Pages.get(POINT + "?asOf=2021-03-04"), ".says"))
                .contains("1 reading waits for its review and is not counted.");
    }

    @Test
    void the_page_of_a_party_counts_what_is_said_about_it_and_what_it_says() {
        Document south = Pages.get("/parties/" + SOUTH);

        assertThat(Pages.texts(south, ".says"))
                .containsExactly(
                        "Breach reported by The south (4 about itself),"
                                + " Independent, no side recorded (1 about The south)",
                        "1 reading waits for its review and is not counted.",
                        "Breach reported by The south (6 about The north, 4 about itself)");
    }

    @Test
    void who_is_independent_is_derived_and_not_typed() {
        assertThat(Pages.texts(Pages.get(POINT), ".column h4"))
                .containsExactly(
                        "The south 10, a party, and those who speak for it",
                        "Independent voices 1, who speak for nobody concerned",
                        "Independent, no side recorded 1, media of which no side is recorded",
                        "The north 1, a party, and those who speak for it",
                        "Independent voices 3, who speak for nobody concerned");
        assertThat(findings("standing=INDEPENDENT").getList("items.id", String.class))
                .containsExactlyInAnyOrder(
                        "F-counts-outlet",
                        "F-counts-watched",
                        "F-counts-arguable",
                        "F-counts-undecided",
                        "F-counts-rejected");
        assertThat(findings("reporter=" + OUTLET + "&standing=PARTY").getList("items.id"))
                .containsExactly("F-counts-aligned");
        assertThat(given().get("/api/v1/findings/F-counts-aligned").jsonPath().getString("standing"))
                .isEqualTo("PARTY");
    }

    @ParameterizedTest
    @CsvSource({
        "parties/" + OUTLET + ", 'News media, independent, no side recorded'",
        "parties/" + SOUTH + ", 'Other, no side recorded'",
        "parties/" + SLUG + "-monitor, 'Other, no side recorded'"
    })
    void a_party_without_a_side_is_not_called_independent_unless_it_is_an_outlet(String address, String words) {
        assertThat(Pages.get("/" + address).select("h1 .sub").text()).isEqualTo(words);
    }

    @Test
    void a_facet_says_about_whom() {
        JsonPath counted = findings("facets=reporter,kind,standing,about");

        assertThat(counted.getList("facets.reporter.value")).containsExactly(SOUTH, SLUG + "-monitor", OUTLET);
        assertThat(counted.getList("facets.reporter[0].about"))
                .containsExactly(Map.of("party", NORTH, "count", 6), Map.of("party", SOUTH, "count", 4));
        assertThat(counted.getList("facets.kind.value")).containsExactly("BREACH", "DENIAL", "INTENT");
        assertThat(counted.getList("facets.kind.count")).containsExactly(14, 1, 1);
        assertThat(counted.getList("facets.kind[0].about"))
                .containsExactly(Map.of("party", NORTH, "count", 9), Map.of("party", SOUTH, "count", 6), nobody(1));
        assertThat(counted.getList("facets.standing.value")).containsExactly("PARTY", "INDEPENDENT");
        assertThat(counted.<Map<String, Object>>getList("facets.about"))
                .allSatisfy(count -> assertThat(count.keySet()).containsExactly("value", "count"));
    }

    @Test
    void the_list_of_clauses_says_how_many_findings_wait() {
        assertThat(waiting("")).containsExactly(2);
        assertThat(waiting("?asOf=2021-03-04")).containsExactly(1);
        assertThat(waiting("?asOf=2021-03-03")).containsExactly(0);
    }

    private static List<Integer> waiting(String query) {
        return given().get("/api/v1/agreements/" + SLUG + "/clauses" + query)
                .jsonPath()
                .getList("items.waiting");
    }

    private static JsonPath findings(String query) {
        return given().get("/api/v1/findings?agreement=" + SLUG + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, @Nullable Object> nobody(int count) {
        Map<String, @Nullable Object> nobody = new HashMap<>();
        nobody.put("party", null);
        nobody.put("count", count);
        return nobody;
    }

    private static Consumer<ObjectNode> by(String reporter, String role, @Nullable String side) {
        return finding -> {
            finding.put("reporter", reporter).put("reporterRole", role);
            if (side != null) {
                finding.put("reporterSide", side);
            }
        };
    }

    private static Consumer<ObjectNode> kind(String kind) {
        return finding -> finding.put("kind", kind);
    }

    private static void unreviewed(ObjectNode finding) {
        finding.put("reviewState", "PROPOSED");
    }

    private static Consumer<ObjectNode> about(String... parties) {
        return finding -> {
            ArrayNode about = finding.putArray("about");
            List.of(parties).forEach(about::add);
        };
    }
}
