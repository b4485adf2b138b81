package org.clausetracker.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.clausetracker.clause.Headline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The matrix of the ceasefire by each voice. */
@QuarkusTest
class MatrixApiTest {

    private static final String MATRIX = "/api/v1/agreements/nk-ceasefire-2020-11-10/matrix?asOf=";
    private static final List<String> SIDES = List.of("azerbaijan", "armenia", "russia", Voice.INDEPENDENT);

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-12-20", "2021-07-01", "2023-03-01", "2023-03-01&publishedBy=2026-01-01", "2026-11-01"})
    void a_cell_is_silent_or_has_findings_and_no_silence_is_counted(String day) {
        JsonPath matrix = matrix(day);
        List<Map<String, Object>> views = matrix.getList("clauses.views.flatten()");
        assertThat(views).hasSize(9 * SIDES.size());
        for (Map<String, Object> view : views) {
            assertCell(view);
            List<Map<String, Object>> commitments = list(view, "commitments");
            commitments.forEach(MatrixApiTest::assertCell);
            commitments.forEach(commitment -> list(commitment, "units").forEach(MatrixApiTest::assertCell));
            Map<?, ?> counts = (Map<?, ?>) value(view, "counts");
            assertThat(counts.keySet()).noneMatch("SILENT"::equals);
            assertThat(counts.values().stream().mapToInt(Integer.class::cast).sum())
                    .isEqualTo((int) commitments.stream()
                            .filter(commitment -> !value(commitment, "headline").equals("SILENT"))
                            .count());
        }
        assertThat(matrix.getList("clauses.findAll { it.differs }.clause"))
                .isEqualTo(matrix.getList("clauses.findAll { it.differing }.clause"))
                .isEqualTo(matrix.getList("differing"));
    }

    private static void assertCell(Map<String, Object> cell) {
        if (((List<?>) value(cell, "findings")).isEmpty()) {
            assertThat(cell).containsEntry("headline", "SILENT").containsEntry("group", "NONE");
        } else {
            assertThat(Stream.of(Headline.values()).map(Headline::name)).contains((String) value(cell, "headline"));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> within, String name) {
        return (List<Map<String, Object>>) value(within, name);
    }

    private static Object value(Map<String, Object> of, String name) {
        return Objects.requireNonNull(of.get(name), name);
    }

    @Test
    void the_two_sides_read_the_corridor_of_point_9_differently() {
        JsonPath matrix = matrix("2022-03-01");
        String said = "clauses[8].views.findAll { it.voice in ['azerbaijan', 'armenia'] }.commitments"
                + ".collect { it.find { it.commitment.endsWith('9.b') }.units[0].said }";

        assertThat(matrix.getList(said))
                .containsExactly(
                        Map.of("INTERPRETATION_DISPUTE", "F-X084-3"), Map.of("INTERPRETATION_DISPUTE", "F-X018-1"));
        assertThat(matrix.getList("clauses[8].differing"))
                .contains(Map.of("commitment", "nk-ceasefire-2020-11-10/9.b", "obligor", "armenia"));
    }

    private static JsonPath matrix(String day) {
        return given().queryParam("voice", SIDES)
                .get(MATRIX + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
