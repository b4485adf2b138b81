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
import org.clausetracker.web.site.CsvTable;
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
    void tables_know_what_their_pages_know() throws IOException {
        String board = "/downloads/nk-ceasefire-2020-11-10/board.csv?asOf=2023-03-01";
        assertThat(ids(board, "publishedBy")).containsOnly("2023-03-01");
        assertThat(ids(board + "&publishedBy=2026-11-26", "publishedBy")).containsOnly("2026-11-26");
        assertThat(ids(board + "&publishedBy=2026-11-26", "headline"))
                .isEqualTo(api(
                        "/api/v1/agreements/nk-ceasefire-2020-11-10/matrix?asOf=2023-03-01&publishedBy=2026-11-26",
                        "clauses.views.collect { it[0].headline }"));

        String findings = "/downloads/findings.csv?agreement=nk-ceasefire-2020-11-10&clause=6&asOf=2023-03-01";
        assertThat(ids(findings, "id"))
                .isEqualTo(api(
                        "/api/v1/findings?agreement=nk-ceasefire-2020-11-10&clause=6&publishedBy=2023-03-01&limit=200",
                        "items.id"))
                .isNotEmpty();
        assertThat(rows(findings + "&publishedBy=2026-11-26"))
                .hasSizeGreaterThan(rows(findings).size());

        assertThat(ids("/downloads/nk-ceasefire-2020-11-10/matrix.csv?asOf=2023-03-01&voice=armenia", "voice"))
                .containsOnly("armenia");
    }

    @Test
    void in_the_matrix_a_voice_has_the_findings_it_made_or_is_silent() throws IOException {
        List<CSVRecord> rows =
                rows("/downloads/nk-ceasefire-2020-11-10/matrix.csv?asOf=2022-03-01&voice=azerbaijan&voice=armenia");

        assertThat(rows).anyMatch(row -> row.get("headline").equals("SILENT"));
        assertThat(rows)
                .allMatch(row -> row.get("headline").equals("SILENT")
                        == row.get("findings").isEmpty())
                .allMatch(row -> !row.get("headline").equals("SILENT")
                        || row.get("group").equals("NONE"));
        assertThat(rows.stream()
                        .filter(row -> row.get("commitment").equals("nk-ceasefire-2020-11-10/9.b"))
                        .map(row -> row.get("voice") + " " + row.get("findings") + " " + row.get("differs")))
                .containsExactly("azerbaijan F-X084-3 true", "armenia F-X018-1 true");
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
    void lists_are_tables_narrowed_as_their_pages_are() throws IOException {
        assertThat(ids("/downloads/statements.csv?q=corridor&recordType=REPORT", "id"))
                .isEqualTo(api("/api/v1/statements?q=corridor&recordType=REPORT&limit=200", "items.id"));
        assertThat(ids("/downloads/sources.csv?publisher=reuters", "id"))
                .isEqualTo(api("/api/v1/sources?publisher=reuters&limit=200", "items.id"));
        assertThat(ids("/downloads/parties.csv?q=lavrov&kind=PERSON", "name")).containsExactly("Sergey Lavrov");
        assertThat(ids("/downloads/search.csv?q=%22minefield+maps%22", "id")).containsExactly("X021");
        assertThat(ids("/downloads/findings.csv?statement=S012", "id"))
                .containsExactlyInAnyOrder("F-S012-1", "F-S012-2", "F-S012-3", "F-S012-4");
        assertThat(ids("/downloads/codebook.csv", "value")).contains("PARTIAL_COMPLIANCE");
    }

    @Test
    void views_of_a_day_are_tables_of_that_day() throws IOException {
        assertThat(rows("/downloads/agreements.csv?q=2020+Nagorno&asOf=2023-03-01").stream()
                        .map(row -> row.get("clause") + " " + row.get("headline")))
                .contains("1 BREACHED", "2 FULFILLED", "6 BREACHED")
                .hasSize(9);
        assertThat(
                        rows("/downloads/deadlines.csv?agreement=nk-ceasefire-2020-11-10&dueTo=2020-11&asOf=2020-11-14")
                                .stream()
                                .map(row -> row.get("due")))
                .contains("2020-11-15", "2020-11-20");
        assertThat(
                        rows("/downloads/changes.csv?agreement=nk-ceasefire-2020-11-10&from=2022-12-01&to=2023-01-01")
                                .stream()
                                .map(row -> row.get("clause") + " " + row.get("on") + " " + row.get("to")))
                .contains("6 2022-12-13 BREACHED");
    }

    private static List<String> ids(String address, String column) throws IOException {
        return rows(address).stream().map(row -> row.get(column)).toList();
    }

    private static List<String> api(String address, String path) {
        return given().urlEncodingEnabled(false).get(address).jsonPath().getList(path, String.class);
    }

    @Test
    void a_cell_is_never_a_formula() {
        CsvTable table = new CsvTable("a", "b", "c", "d");
        table.add("=HYPERLINK(1)", "-1", "plain, \"quoted\"", null);
        table.add("\n=1+1", "\uff1d1+1", "\uff0d1", "\uff20here");

        assertThat(table)
                .hasToString("a,b,c,d\r\n'=HYPERLINK(1),'-1,\"plain, \"\"quoted\"\"\",\r\n"
                        + "\"'\n=1+1\",'\uff1d1+1,'\uff0d1,'\uff20here\r\n");
    }

    private static List<CSVRecord> rows(String address) throws IOException {
        Response response = given().urlEncodingEnabled(false).get(address);
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
