package org.clausetracker.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.contract.ReportingViews.assertShows;
import static org.clausetracker.contract.ReportingViews.columns;
import static org.clausetracker.contract.ReportingViews.rows;
import static org.clausetracker.contract.ReportingViews.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.Api;
import org.junit.jupiter.api.Test;

/** Each column of each view for reporting holds what the API answers under the same name. */
@QuarkusTest
class ReportingRecountTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void agreements() throws SQLException {
        List<JsonNode> rows = agreementRows();
        rows.forEach(row -> ((ObjectNode) row).put("clauses", clauseRows(row).size()));

        assertThat(rows).hasSize(15);
        assertShows(
                "agreements",
                rows,
                columns(
                        "agreement=slug title kind signed_on=signedOn/value signed_from=signedOn/from signed_to=signedOn/to"
                                + " effective_at=effectiveAt zone place language clauses process=process/slug"
                                + " process_name=process/name countries=countries/0"));
    }

    @Test
    void agreement_parties() throws SQLException {
        assertShows(
                "agreement_parties",
                nested(agreementRows(), "parties", "agreement", "slug"),
                columns("agreement party role"));
    }

    @Test
    void parties() throws SQLException {
        assertShows("parties", Api.all("parties?limit=200"), columns("party=slug name kind iso3166 wikidata side"));
    }

    @Test
    void clauses() throws SQLException {
        assertShows("clauses", boards(), columns("agreement clause=label ordinal parent heading language text"));
    }

    @Test
    void commitments_and_who_owes_them() throws SQLException {
        List<JsonNode> commitments = commitmentRows();

        assertShows(
                "commitments",
                commitments,
                columns(
                        "commitment=id agreement clause summary kind applies_from=appliesFrom applies_until=appliesUntil"
                                + " condition=condition/text condition_met_on=condition/metOn superseded_on=supersededOn"
                                + " applies_from_given=appliesFrom applies_until_given=appliesUntil superseded_on_given=supersededOn"));
        assertShows(
                "commitment_obligors",
                nested(commitments, "obligors", "commitment", "id"),
                columns("commitment party named_in_text=namedInText"));
    }

    @Test
    void current_status() throws SQLException {
        List<JsonNode> rows = boards();
        for (JsonNode row : rows) {
            JsonNode status =
                    Api.get("agreements/" + row.get("agreement").asText() + "/clauses/" + encoded(row) + "/status");
            ((ObjectNode) row).set("asOf", status.get("asOf"));
            JsonNode next = status.get("nextChange");
            ((ObjectNode) row).set("next", next.isNull() ? next : next.get("on"));
        }

        assertShows(
                "current_status",
                "agreement clause as_of headline status_group assessed_headline assessed_known assessed_of",
                rows,
                columns(
                        "agreement clause=label as_of=asOf headline status_group=group assessed_headline=assessed/headline"
                                + " assessed_known=assessed/known assessed_of=assessed/of"));
        assertThat(rows("select count(*) as n from reporting.current_status where since > as_of or until <= as_of"))
                .containsExactly(Map.of("n", "0"));
        assertThat(rows(
                        "select s.since::text, s.until::text from reporting.current_status s join reporting.status_changes t"
                                + " on (t.agreement, t.clause, t.valid_from) = (s.agreement, s.clause, s.since)"
                                + " and t.valid_until is not distinct from s.until"))
                .hasSize(rows.size());
    }

    @Test
    void status_changes_on_any_day_are_the_board_of_that_day() throws SQLException {
        for (String day : List.of("2020-12-01", "2021-07-01", "2023-03-01", "2024-01-01")) {
            List<JsonNode> rows = boards("?limit=200&asOf=" + day, day);
            assertShows(
                    "status_changes where valid_from <= '%1$s' and (valid_until is null or valid_until > '%1$s')"
                            .formatted(day),
                    "agreement clause headline status_group assessed_headline assessed_known assessed_of",
                    rows,
                    columns("agreement clause=label headline status_group=group assessed_headline=assessed/headline"
                            + " assessed_known=assessed/known assessed_of=assessed/of"));
        }
    }

    @Test
    void sources() throws SQLException {
        assertShows(
                "sources",
                Api.all("sources?limit=200"),
                columns("source=id publisher title url published_on=publishedOn/value published_from=publishedOn/from"
                        + " published_to=publishedOn/to"));
    }

    @Test
    void statements() throws SQLException {
        Map<String, Integer> findings = new LinkedHashMap<>();
        findingRows().forEach(finding -> findings.merge(finding.get("statement").asText(), 1, Integer::sum));
        List<JsonNode> rows = Api.all("statements?limit=200");
        rows.forEach(row -> ((ObjectNode) row)
                .put("findings", findings.getOrDefault(row.get("id").asText(), 0)));

        assertThat(rows).hasSize(189);
        assertShows(
                "statements",
                rows,
                columns("statement=id source speaker record_type=recordType mode text stated_on=statedOn/value"
                        + " stated_from=statedOn/from stated_to=statedOn/to event_on=eventOn/value event_from=eventOn/from"
                        + " event_to=eventOn/to origin duplicate_of=duplicateOf findings language"));
    }

    @Test
    void findings_and_whom_they_are_about() throws SQLException {
        List<JsonNode> rows = findingRows();
        List<JsonNode> about = new ArrayList<>();
        for (JsonNode row : rows) {
            row.get("about")
                    .forEach(party -> about.add(JSON.createObjectNode()
                            .put("finding", row.get("id").asText())
                            .put("party", party.asText())));
        }

        assertThat(rows).hasSize(285);
        assertShows(
                "findings",
                rows,
                columns("finding=id statement agreement clause commitment kind reporter reporter_role=reporterRole"
                        + " reporter_side=reporterSide via source_grade=sourceGrade item_grade=itemGrade fit"
                        + " quotation=excerpt/text stated_on=statedOn/value stated_from=statedOn/from stated_to=statedOn/to"
                        + " event_on=eventOn/value event_from=eventOn/from event_to=eventOn/to ongoing rebuts"
                        + " coder_confidence=coderConfidence rationale review_state=reviewState"
                        + " retracted_on=retractedOn/value recorded_at=recordedAt standing"));
        assertShows("findings_about", about, columns("finding party"));
    }

    @Test
    void finding_months() throws SQLException {
        Map<Map<String, String>, Integer> counts = new LinkedHashMap<>();
        for (JsonNode finding : findingRows()) {
            for (String clock : List.of("EVENT", "STATED")) {
                JsonNode date = finding.get(clock.equals("EVENT") ? "eventOn" : "statedOn");
                Map<String, String> key = new LinkedHashMap<>();
                key.put("agreement", finding.get("agreement").asText());
                key.put("clause", text(finding.get("clause")));
                key.put("clock", clock);
                key.put("kind", finding.get("kind").asText());
                key.put("month", monthOf(date.path("from")));
                key.put("last_month", monthOf(date.path("to")));
                counts.merge(key, 1, Integer::sum);
            }
        }
        List<Map<String, String>> expected = new ArrayList<>();
        counts.forEach((key, count) -> {
            Map<String, String> row = new LinkedHashMap<>(key);
            row.put("findings", count.toString());
            expected.add(row);
        });

        assertThat(rows("select * from reporting.finding_months")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void deadlines() throws SQLException {
        Map<String, JsonNode> headlines = new LinkedHashMap<>();
        for (JsonNode board : boards()) {
            Api.get("agreements/" + board.get("agreement").asText() + "/clauses/" + encoded(board) + "/status")
                    .get("commitments")
                    .forEach(commitment ->
                            headlines.put(commitment.get("commitment").asText(), commitment));
        }
        List<JsonNode> rows = Api.all("deadlines?limit=200");
        for (JsonNode row : rows) {
            ObjectNode shown = (ObjectNode) row;
            JsonNode last = row.get("versions").get(row.get("versions").size() - 1);
            shown.set("last", last);
            JsonNode commitment = headlines.getOrDefault(row.get("commitment").asText(), JSON.nullNode());
            shown.put(
                    "past",
                    row.get("asOf").asText().compareTo(row.get("due").asText()) > 0
                            && !commitment.path("group").asText().equals("NONE"));
            shown.set("headline", commitment.path("headline"));
            shown.set("group", commitment.path("group"));
        }

        assertThat(rows).isNotEmpty();
        assertShows(
                "deadlines",
                rows,
                columns(
                        "commitment agreement clause summary due announced_on=last/announcedOn basis=last/basis url=last/url"
                                + " moved is_past=past headline status_group=group"
                                + " due_given=due announced_on_given=last/announcedOn"));
    }

    private static List<JsonNode> agreementRows() {
        return Api.all("agreements?limit=200");
    }

    private static List<JsonNode> findingRows() {
        return Api.all("findings?limit=200");
    }

    private static List<JsonNode> boards() {
        return boards("?limit=200", "9999-12-31");
    }

    /** The boards of the agreements that were known by a day. */
    private static List<JsonNode> boards(String parameters, String day) {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode agreement : agreementRows()) {
            if (agreement.at("/signedOn/to").asText().compareTo(day) > 0) {
                continue;
            }
            String slug = agreement.get("slug").asText();
            for (JsonNode row : Api.all("agreements/" + slug + "/clauses" + parameters)) {
                rows.add(((ObjectNode) row).put("agreement", slug));
            }
        }
        return rows;
    }

    /** The label of a clause as a step of an address. */
    private static String encoded(JsonNode board) {
        return URLEncoder.encode(board.get("label").asText(), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private static List<JsonNode> clauseRows(JsonNode agreement) {
        return Api.all("agreements/" + agreement.get("slug").asText() + "/clauses?limit=200");
    }

    private static List<JsonNode> commitmentRows() {
        List<JsonNode> commitments = new ArrayList<>();
        for (JsonNode board : boards()) {
            String agreement = board.get("agreement").asText();
            String clause = board.get("label").asText();
            Api.get("agreements/" + agreement + "/clauses/" + encoded(board))
                    .get("commitments")
                    .forEach(commitment -> commitments.add(((ObjectNode) commitment)
                            .put("agreement", agreement)
                            .put("clause", clause)));
        }
        return commitments;
    }

    /** The elements of one field of each row, each with the row's own name. */
    private static List<JsonNode> nested(List<JsonNode> rows, String field, String name, String id) {
        List<JsonNode> nested = new ArrayList<>();
        for (JsonNode row : rows) {
            row.get(field)
                    .forEach(element -> nested.add(
                            ((ObjectNode) element).put(name, row.get(id).asText())));
        }
        return nested;
    }

    private static String monthOf(JsonNode day) {
        return day.isMissingNode() ? "" : day.asText().substring(0, 8) + "01";
    }
}
