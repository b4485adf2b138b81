package org.clausetracker.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DownloadPagesTest {

    @Test
    void the_board_is_a_table_of_its_points_on_the_day() throws IOException {
        List<CSVRecord> rows = rows("/downloads/nk-ceasefire-2020-11-10/board.csv?asOf=2023-03-01");

        assertThat(rows).hasSize(9);
        assertThat(rows.get(5).toMap())
                .containsEntry("clause", "6")
                .containsEntry("asOf", "2023-03-01")
                .containsEntry("headline", "BREACHED")
                .containsEntry("group", "RED")
                .containsEntry("heading", "Kalbajar, Lachin and the Lachin corridor");
    }

    @Test
    void the_matrix_has_a_row_for_each_obligor_of_each_promise() throws IOException {
        List<CSVRecord> rows = rows("/downloads/nk-ceasefire-2020-11-10/matrix.csv?asOf=2020-11-26");

        assertThat(rows.stream()
                        .filter(row -> row.get("commitment").equals("nk-ceasefire-2020-11-10/6.a"))
                        .map(row -> row.get("obligor") + " " + row.get("headline")))
                .containsExactly("armenia FULFILLED");
    }

    @Test
    void the_findings_of_a_point_are_those_of_the_api() throws IOException {
        assertThat(rows("/downloads/findings.csv?agreement=nk-ceasefire-2020-11-10&clause=6").stream()
                        .map(row -> row.get("id")))
                .isEqualTo(given().get("/api/v1/agreements/nk-ceasefire-2020-11-10/clauses/6/findings?limit=200")
                        .jsonPath()
                        .getList("items.id", String.class));
    }

    @Test
    void a_cell_is_never_a_formula() {
        CsvTable table = new CsvTable("a", "b", "c", "d");
        table.add("=HYPERLINK(1)", "-1", "plain, \"quoted\"", null);

        assertThat(table).hasToString("a,b,c,d\r\n'=HYPERLINK(1),'-1,\"plain, \"\"quoted\"\"\",\r\n");
    }

    private static List<CSVRecord> rows(String address) throws IOException {
        Response response = given().get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.header("Content-Disposition")).startsWith("attachment; filename=\"");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(response.asString()))
                .getRecords();
    }
}
