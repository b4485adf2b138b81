package org.clausetracker.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.clausetracker.imports.BundleImportService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each voice says, and what it leaves unsaid. */
@QuarkusTest
@TestProfile(ChangesData.class)
class VoicesTest {

    private static final String SLUG = "voices";
    private static final String NORTH = SLUG + "-north";
    private static final String SOUTH = SLUG + "-south";
    private static final String UNIT = "clauses[0].views[0].commitments[0].units";

    @Inject
    BundleImportService imports;

    @BeforeEach
    void load() {
        EvidenceBundle bundle = new EvidenceBundle(SLUG, "UTC");
        bundle.commitment("a", "CONTINUING");
        bundle.commitment("b", "ONE_OFF");
        bundle.finding("accuses", "a", "2021-01-10", finding -> finding.put("reporter", SOUTH)
                .put("reporterRole", "PARTY")
                .put("reporterSide", SOUTH));
        bundle.finding("watched", "a", "2021-01-11", finding -> finding.put("kind", "COMPLIANCE"));
        bundle.finding("aligned", "a", "2021-01-12", finding -> finding.put("kind", "COMPLIANCE")
                .put("reporterRole", "OUTSIDER")
                .put("reporterSide", NORTH));
        bundle.finding("unreviewed", "a", "2021-01-13", finding -> finding.put("reporter", NORTH)
                .put("reporterRole", "PARTY")
                .put("reporterSide", NORTH)
                .put("kind", "DENIAL")
                .put("reviewState", "PROPOSED"));
        bundle.finding("later", "a", "2021-06-01", finding -> finding.put("reporter", NORTH)
                .put("reporterRole", "PARTY")
                .put("reporterSide", NORTH)
                .put("kind", "DENIAL")
                .put("eventOn", "2021-01-14"));
        imports.load(bundle.json(), "test");
    }

    @Test
    void a_voice_has_the_ids_of_what_it_said_and_is_silent_where_it_said_nothing() {
        JsonPath north = matrix("2021-01-20", NORTH);

        assertThat(north.getList(UNIT + ".findings")).containsExactly(List.of("F-voices-aligned"), List.of());
        assertThat(north.getList(UNIT + ".headline")).containsExactly("CLAIMED", "SILENT");
        assertThat(north.getList(UNIT + ".group")).containsExactly("GREY", "NONE");
        assertThat(north.getMap(UNIT + "[0].said")).isEqualTo(Map.of("COMPLIANCE", "F-voices-aligned"));
        assertThat(north.getList("clauses[0].views[0].commitments.headline")).containsExactly("CLAIMED", "SILENT");
        assertThat(north.getList("clauses[0].views[0].commitments.group")).containsExactly("GREY", "NONE");
        assertThat(north.getList("clauses[0].views[0].findings")).containsExactly("F-voices-aligned");
        assertThat(north.getMap("clauses[0].views[0].counts")).isEqualTo(Map.of("CLAIMED", 1));
        assertThat(north.getMap("clauses[0].views[0].assessed"))
                .isEqualTo(Map.of("headline", "CLAIMED", "known", 1, "of", 1));
    }

    @Test
    void who_speaks_for_a_side_that_owes_the_duty_is_not_independent_whatever_its_role() {
        assertThat(matrix("2021-01-20", Voice.INDEPENDENT).getList(UNIT + "[0].findings"))
                .containsExactly("F-voices-watched");
    }

    @Test
    void a_voice_that_says_nothing_of_a_point_is_silent_on_all_of_it() {
        JsonPath before = matrix("2021-01-09", SOUTH);

        assertThat(before.getString("clauses[0].views[0].headline")).isEqualTo("SILENT");
        assertThat(before.getString("clauses[0].views[0].group")).isEqualTo("NONE");
        assertThat(before.getMap("clauses[0].views[0].counts")).isEmpty();
        assertThat(before.getInt("clauses[0].views[0].assessed.of")).isZero();
    }

    @Test
    void voices_differ_only_where_two_sides_said_different_things() {
        JsonPath both = matrix("2021-01-20", SOUTH, NORTH);
        assertThat(both.getList("differing")).containsExactly("1");
        assertThat(both.getList("clauses[0].differing"))
                .containsExactly(Map.of("commitment", "voices/1.a", "obligor", NORTH));

        assertThat(matrix("2021-01-11", SOUTH, NORTH).getList("differing")).isEmpty();
        assertThat(matrix("2021-01-20", SOUTH, Voice.ALL).getList("differing")).isEmpty();
        assertThat(matrix("2021-01-20", NORTH, Voice.INDEPENDENT).getList("differing"))
                .isEmpty();
    }

    @Test
    void what_was_published_later_is_said_only_with_hindsight() {
        assertThat(matrix("2021-01-20&publishedBy=2021-05-31", NORTH).getList(UNIT + "[0].findings"))
                .containsExactly("F-voices-aligned");
        assertThat(matrix("2021-01-20&publishedBy=2021-06-01", NORTH).getList(UNIT + "[0].findings"))
                .containsExactly("F-voices-later", "F-voices-aligned");
    }

    @Test
    void everybody_together_has_the_headlines_of_the_rule_with_the_findings_behind_them() {
        JsonPath all = matrix("2021-01-20");

        assertThat(all.getList(UNIT + ".headline")).containsExactly("CONTESTED", "UNKNOWN");
        assertThat(all.getList(UNIT + ".findings"))
                .containsExactly(List.of("F-voices-aligned", "F-voices-watched", "F-voices-accuses"), List.of());
        assertThat(all.getList("clauses[0].views[0].commitments.headline")).containsExactly("CONTESTED", "PENDING");
        assertThat(matrix("2021-01-20", Voice.ALL).prettify()).isEqualTo(all.prettify());
    }

    private static JsonPath matrix(String asOf, String... voices) {
        RequestSpecification request = given();
        if (voices.length > 0) {
            request.queryParam("voice", List.of(voices));
        }
        return request.get("/api/v1/agreements/" + SLUG + "/matrix?asOf=" + asOf)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
