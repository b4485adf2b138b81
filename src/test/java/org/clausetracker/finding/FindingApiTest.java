package org.clausetracker.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.clausetracker.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindingApiTest {

    private static final String CEASEFIRE = "findings?limit=200&agreement=" + Bundle.CEASEFIRE;

    @Test
    void every_finding_of_the_bundle_is_served_as_coded() {
        Instant now = Instant.now();
        for (JsonNode finding : Bundle.findings()) {
            ObjectNode shown =
                    (ObjectNode) Api.get("findings/" + finding.get("id").asText());

            assertThat(Instant.parse(shown.remove("recordedAt").asText())).isBefore(now);
            ObjectNode excerpt = (ObjectNode) shown.get("excerpt");
            int start = excerpt.remove("start").asInt();
            assertThat(excerpt.remove("end").asInt() - start)
                    .isEqualTo(finding.get("excerpt")
                            .asText()
                            .codePointCount(0, finding.get("excerpt").asText().length()));
            assertThat(shown).isEqualTo(shownAs(finding));
        }
    }

    @Test
    void filters_of_one_name_are_alternatives_and_of_two_names_must_both_match() {
        assertThat(ids(CEASEFIRE + "&kind=BREACH&kind=DENIAL&reporterRole=OUTSIDER"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(matching(is("agreement", Bundle.CEASEFIRE)
                        .and(is("kind", "BREACH").or(is("kind", "DENIAL")))
                        .and(is("reporterRole", "OUTSIDER"))));
        assertThat(ids(CEASEFIRE + "&clause=6&clause=9&reporterSide=armenia&fit=DIRECT&reviewState=ACCEPTED"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(matching(is("agreement", Bundle.CEASEFIRE)
                        .and(is("clause", "6").or(is("clause", "9")))
                        .and(is("reporterSide", "armenia"))
                        .and(is("fit", "DIRECT"))
                        .and(is("reviewState", "ACCEPTED"))));
        assertThat(ids("findings?commitment=" + Bundle.CEASEFIRE + "/6.a&reporter=armenia&limit=200"))
                .containsExactlyInAnyOrderElementsOf(
                        matching(is("commitment", Bundle.CEASEFIRE + "/6.a").and(is("reporter", "armenia"))));
    }

    @Test
    void nobody_finds_the_findings_that_name_nobody() {
        assertThat(ids(CEASEFIRE + "&about=NOBODY"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(matching(is("agreement", Bundle.CEASEFIRE)
                        .and(finding -> finding.get("about").isEmpty())));
        assertThat(ids(CEASEFIRE + "&about=NOBODY&about=russia"))
                .containsExactlyInAnyOrderElementsOf(matching(is("agreement", Bundle.CEASEFIRE)
                        .and(finding -> finding.get("about").isEmpty() || names(finding, "russia"))));
    }

    @Test
    void event_and_statement_are_two_clocks_and_imprecise_dates_match_by_overlap() {
        assertThat(ids(CEASEFIRE + "&eventFrom=2022-12-15&eventTo=2022-12-15"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(matching(is("agreement", Bundle.CEASEFIRE)
                        .and(finding -> overlaps(finding.path("eventOn"), "2022-12-15", "2022-12-15"))));
        assertThat(ids(CEASEFIRE + "&statedFrom=2023&eventTo=2022-12"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(matching(is("agreement", Bundle.CEASEFIRE)
                        .and(finding -> overlaps(finding.path("eventOn"), "0001-01-01", "2022-12-31"))
                        .and(finding -> overlaps(statementOf(finding).path("statedOn"), "2023-01-01", "9999-12-31"))));
    }

    @Test
    void findings_of_a_clause_come_with_the_newest_event_first_and_the_undated_ones_last() {
        List<JsonNode> listed = Api.all("agreements/" + Bundle.CEASEFIRE + "/clauses/6/findings?limit=50");

        assertThat(Api.texts(listed, "id"))
                .containsExactlyInAnyOrderElementsOf(
                        matching(is("agreement", Bundle.CEASEFIRE).and(is("clause", "6"))));
        assertThat(listed.stream()
                        .map(finding -> finding.get("eventOn").path("to").asText("0001-01-01")))
                .isSortedAccordingTo((one, other) -> other.compareTo(one))
                .endsWith("0001-01-01");
    }

    @Test
    void a_party_is_accused_or_reports() {
        assertThat(ids("parties/russia/findings?limit=200"))
                .containsExactlyInAnyOrderElementsOf(matching(finding -> names(finding, "russia")));
        assertThat(ids("parties/russia/findings?as=accused&limit=200"))
                .isEqualTo(ids("parties/russia/findings?limit=200"));
        assertThat(ids("parties/russia/findings?as=reporter&limit=200"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(matching(is("reporter", "russia")));
    }

    private static ObjectNode shownAs(JsonNode finding) {
        ObjectNode shown = Bundle.shown(
                finding,
                "id",
                "statement",
                "agreement",
                "clause",
                "commitment",
                "kind",
                "alternatives",
                "about",
                "reporter",
                "reporterRole",
                "reporterSide",
                "via",
                "sourceGrade",
                "itemGrade",
                "fit",
                "ongoing",
                "rebuts",
                "coderConfidence",
                "rationale",
                "reviewState",
                "retractedOn");
        shown.put("standing", standing(finding).name()).put("version", 1);
        boolean verbatim = statementOf(finding).get("mode").asText().equals("VERBATIM");
        shown.putObject("excerpt").put("quoted", verbatim).put("language", "en").set("text", finding.get("excerpt"));
        shown.set("statedOn", Bundle.date(statementOf(finding), "statedOn"));
        shown.set("eventOn", Bundle.date(finding, "eventOn"));
        return shown;
    }

    private static Standing standing(JsonNode finding) {
        JsonNode agreement =
                Bundle.one(Bundle.agreements(), "slug", finding.get("agreement").asText());
        List<String> obligors = new ArrayList<>();
        List<String> beneficiaries = new ArrayList<>();
        for (JsonNode clause : agreement.path("clauses")) {
            for (JsonNode commitment : clause.path("commitments")) {
                boolean concerned = finding.has("commitment")
                        ? finding.get("commitment").equals(commitment.get("id"))
                        : clause.get("label").equals(finding.get("clause"));
                if (concerned) {
                    commitment
                            .get("obligors")
                            .forEach(
                                    obligor -> obligors.add(obligor.get("party").asText()));
                    commitment.path("beneficiaries").forEach(party -> beneficiaries.add(party.asText()));
                }
            }
        }
        List<String> signatories = Bundle.list(agreement, "parties").stream()
                .filter(party -> party.get("role").asText().equals("SIGNATORY"))
                .map(party -> party.get("party").asText())
                .toList();
        return Standing.of(
                ReporterRole.valueOf(finding.get("reporterRole").asText()),
                finding.get("reporter").asText(),
                finding.has("reporterSide") ? finding.get("reporterSide").asText() : null,
                obligors,
                beneficiaries,
                signatories);
    }

    private static JsonNode statementOf(JsonNode finding) {
        return Bundle.one(Bundle.statements(), "id", finding.get("statement").asText());
    }

    private static List<String> ids(String address) {
        List<String> known = Api.texts(Bundle.findings(), "id");
        return Api.texts(Api.all(address), "id").stream()
                .filter(known::contains)
                .toList();
    }

    private static List<String> matching(Predicate<JsonNode> condition) {
        return Api.texts(Bundle.findings().stream().filter(condition).toList(), "id");
    }

    private static Predicate<JsonNode> is(String field, String value) {
        return finding -> finding.path(field).asText().equals(value);
    }

    private static boolean names(JsonNode finding, String party) {
        return Bundle.list(finding, "about").stream()
                .anyMatch(about -> about.asText().equals(party));
    }

    private static boolean overlaps(JsonNode text, String from, String to) {
        if (text.isMissingNode()) {
            return false;
        }
        ImpreciseDate date = ImpreciseDate.valueOf(text.textValue());
        return date.from().toString().compareTo(to) <= 0 && date.to().toString().compareTo(from) >= 0;
    }
}
