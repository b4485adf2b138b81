package org.clausetracker.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.clausetracker.journal.EditByHand;
import org.clausetracker.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagingApiTest {

    private static final String FINDINGS = "agreement=" + Bundle.CEASEFIRE + "&reporterRole=OUTSIDER";

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreements?",
                "agreements/nk-ceasefire-2020-11-10/clauses?asOf=2023-03-01&",
                "agreements/sochi-2021-11-26/clauses/%C2%B64/findings?",
                "agreements/brussels-2021-12-14/clauses/%28i%29/findings?",
                "agreements/brussels-2022-05-22/clauses/Border%20issues/findings?",
                "agreements/nk-ceasefire-2020-11-10/clauses/6/findings?",
                "parties/artsakh/findings?as=accused&",
                "parties?kind=STATE&kind=PERSON&",
                "sources?publisher=reuters&publisher=oc-media&",
                "statements?speaker=nikol-pashinyan&",
                "statements?q=Lachin+corridor&",
                "findings?" + FINDINGS + "&",
                "findings?about=NOBODY&about=russia&agreement=nk-ceasefire-2020-11-10&"
            })
    void pages_of_any_length_give_every_row_once_and_in_the_same_order(String list) {
        List<JsonNode> whole = Api.items(list + "limit=200");

        assertThat(whole).doesNotHaveDuplicates();
        for (int limit : new int[] {1, 7, 50}) {
            assertThat(Api.all(list + "limit=" + limit)).as("limit %s", limit).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @CsvSource({"-event, true", "event, false", "-stated, true", "stated, false", "-recorded, true", "recorded, false"})
    void findings_are_sorted_by_their_clock_and_the_undated_ones_stand_at_the_old_end(
            String sort, boolean newestFirst) {
        List<JsonNode> expected = Bundle.findings().stream()
                .filter(finding -> finding.get("agreement").asText().equals(Bundle.CEASEFIRE))
                .filter(finding -> finding.get("reporterRole").asText().equals("OUTSIDER"))
                .sorted(Comparator.comparing((JsonNode finding) -> day(finding, sort))
                        .thenComparing(finding -> finding.get("id").asText()))
                .toList();
        List<String> ids = new ArrayList<>(Api.texts(expected, "id"));
        if (newestFirst) {
            java.util.Collections.reverse(ids);
        }

        assertThat(Api.texts(Api.all("findings?" + FINDINGS + "&sort=" + sort + "&limit=7"), "id"))
                .isEqualTo(ids)
                .hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({"-event, true", "event, false", "-stated, true", "stated, false", "-recorded, true", "recorded, false"})
    void statements_are_sorted_by_their_clock_and_the_undated_ones_stand_at_the_old_end(
            String sort, boolean newestFirst) {
        List<JsonNode> expected = Bundle.statements().stream()
                .filter(statement -> statement.path("speaker").asText().equals("nikol-pashinyan"))
                .sorted(Comparator.comparing((JsonNode statement) -> dayOfStatement(statement, sort))
                        .thenComparing(statement -> statement.get("id").asText()))
                .toList();
        List<String> ids = new ArrayList<>(Api.texts(expected, "id"));
        if (newestFirst) {
            java.util.Collections.reverse(ids);
        }

        assertThat(Api.texts(Api.all("statements?speaker=nikol-pashinyan&sort=" + sort + "&limit=3"), "id"))
                .isEqualTo(ids)
                .hasSizeGreaterThan(9);
    }

    @Test
    void statements_come_by_the_date_of_the_statement_unless_asked_otherwise() {
        assertThat(Api.items("statements?limit=50")).isEqualTo(Api.items("statements?sort=-stated&limit=50"));
        assertThat(Api.items("statements?limit=50")).isNotEqualTo(Api.items("statements?sort=-event&limit=50"));
    }

    @Test
    void rows_that_come_in_between_neither_hide_nor_repeat_others() throws SQLException {
        insertParty();
        List<String> expected = new ArrayList<>();
        for (int day = 10; day < 30; day++) {
            insertSource("paging-between-" + day, "2021-05-" + day);
            expected.add(0, "paging-between-" + day);
        }
        List<String> seen = new ArrayList<>();
        String next = "sources?publisher=paging-publisher&limit=3";
        for (int page = 0; !next.isEmpty(); page++) {
            Response response = Api.ask(next);
            seen.addAll(Api.texts(Bundle.list(Api.read(response.asString()), "items"), "id"));
            next = Api.next(response);
            // before what was read already, so that an offset would repeat a row
            insertSource("paging-later-" + page, "2021-06-01");
        }

        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        String cursor =
                Api.get("findings?kind=BREACH&limit=1").get("nextCursor").textValue();

        for (String other : List.of("findings?", "findings?kind=DENIAL&", "findings?kind=BREACH&sort=event&")) {
            assertThat(faultOf(other + "cursor=" + cursor))
                    .isEqualTo("cursor belongs to another query: keep every other parameter as it was.");
        }
        assertThat(Api.items("findings?kind=BREACH&limit=3&cursor=" + cursor)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31\u001fF-S001-1",
                "-0001-01-01\u001fF-S001-1",
                "0000-01-01\u001fF-S001-1",
                "2021-02-30\u001fF-S001-1",
                "2021-02\u001fF-S001-1",
                "\u001fF-S001-1",
                "2021-02-03\u001fF\0",
                "2021-02-03",
                "2021-02-03\u001fF\u001fF"
            })
    void a_forged_key_is_refused_even_with_the_right_fingerprint(String key) {
        String cursor = Api.get("findings?limit=1").get("nextCursor").textValue();
        String opened = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String forged = opened.substring(0, opened.indexOf('\u001f') + 1) + key;

        assertThat(faultOf("findings?cursor=" + encoded(forged)))
                .isEqualTo("cursor must be a nextCursor of an earlier page of this list.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "yesterday"})
    void a_forged_instant_is_refused_too(String instant) {
        String cursor =
                Api.get("findings?sort=recorded&limit=1").get("nextCursor").textValue();
        String opened = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String forged = opened.substring(0, opened.indexOf('\u001f') + 1) + instant + "\u001fF";

        assertThat(faultOf("findings?sort=recorded&cursor=" + encoded(forged)))
                .isEqualTo("cursor must be a nextCursor of an earlier page of this list.");
    }

    @Test
    void the_link_keeps_every_parameter_percent_encoded() {
        Response page = Api.ask("statements?q=Lachin%20corridor&speaker=nikol-pashinyan&speaker=ilham-aliyev&limit=1");
        String link = page.header("Link");

        assertThat(link).matches("</api/v1/statements\\?.*>; rel=\"next\"");
        assertThat(link).containsPattern("q=Lachin(%20|\\+)corridor&").doesNotContain(" c");
        assertThat(link)
                .contains("speaker=nikol-pashinyan")
                .contains("speaker=ilham-aliyev")
                .contains("limit=1");
        assertThat(Api.items(Api.next(page))).hasSize(1);
    }

    private static String faultOf(String address) {
        Response response = Api.ask(address);
        assertThat(response.statusCode()).as(address).isEqualTo(400);
        JsonNode error = Api.read(response.asString()).get("errors").get(0);
        assertThat(error.get("field").textValue()).isEqualTo("cursor");
        return error.get("message").textValue();
    }

    private static String encoded(String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
    }

    private static String day(JsonNode finding, String sort) {
        return sort.endsWith("event")
                ? lastDay(finding.path("eventOn"))
                : dayOfStatement(
                        Bundle.one(
                                Bundle.statements(),
                                "id",
                                finding.get("statement").asText()),
                        sort);
    }

    private static String dayOfStatement(JsonNode statement, String sort) {
        if (sort.endsWith("recorded")) {
            // the bundle was recorded in one transaction
            return "";
        }
        return lastDay(statement.path(sort.endsWith("event") ? "eventOn" : "statedOn"));
    }

    private static String lastDay(JsonNode date) {
        return date.isMissingNode()
                ? "0001-01-01"
                : ImpreciseDate.valueOf(date.textValue()).to().toString();
    }

    private void insertParty() throws SQLException {
        edit(
                "insert into party (slug, name, kind) values ('paging-publisher', 'Publisher of the paging test', 'MEDIA')");
    }

    private void insertSource(String id, String publishedOn) throws SQLException {
        edit("insert into source (id, publisher_id, published_on) values ('" + id + "', 'paging-publisher', '"
                + publishedOn + "')");
    }

    private void edit(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            EditByHand.write(connection, sql);
        }
    }
}
