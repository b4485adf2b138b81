package org.clausetracker.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.RuleParameters;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.rule.StatusJson;
import org.junit.jupiter.api.Test;

class SpeakersTest {

    private static final String CASE =
            """
            {"asOf": "2024-02-01", "commitments": [
               {"id": "d", "kind": "CONTINUING", "appliesFrom": "2024-01-01", "obligors": ["a"]}],
             "findings": {"d": [%s]}}""";

    @Test
    void an_established_breach_names_accusers_outsiders_first_and_who_denies_it() throws JsonProcessingException {
        Speakers unit = only(
                finding("F1", "BREACH", "a", "PARTY"),
                finding("F2", "BREACH", "m", "MONITOR"),
                finding("F3", "DENIAL", "g", "GUARANTOR"));
        assertThat(unit.headline()).isEqualTo(Headline.BREACHED);
        assertThat(unit.accusing()).containsExactly("m", "a");
        assertThat(unit.denying()).containsExactly("g");
        assertThat(unit.crediting()).isEmpty();
        assertThat(unit.reading()).isEmpty();
    }

    @Test
    void a_denial_of_an_earlier_day_does_not_answer_the_charge() throws JsonProcessingException {
        Speakers unit = only(
                finding("F1", "BREACH", "m", "MONITOR"),
                finding("F2", "DENIAL", "g", "GUARANTOR").replace("2024-01-20", "2024-01-10"));
        assertThat(unit.headline()).isEqualTo(Headline.BREACHED);
        assertThat(unit.denying()).isEmpty();
    }

    @Test
    void a_body_that_admits_a_breach_for_its_party_speaks_as_the_party() throws JsonProcessingException {
        Speakers unit = only(
                finding("F1", "BREACH", "a-army", "PARTY").replace("\"about\"", "\"reporterSide\": \"a\", \"about\""));
        assertThat(unit.headline()).isEqualTo(Headline.BREACHED);
        assertThat(unit.accusing()).containsExactly("a-army");
        assertThat(unit.own()).containsExactly("a-army");
    }

    @Test
    void a_reading_and_a_claim_stand_under_their_own_names() throws JsonProcessingException {
        Speakers unit =
                only(finding("F1", "COMPLIANCE", "a", "PARTY"), finding("F2", "INTERPRETATION_DISPUTE", "b", "PARTY"));
        assertThat(unit.headline()).isEqualTo(Headline.CONTESTED);
        assertThat(unit.accusing()).isEmpty();
        assertThat(unit.reading()).containsExactly("b");
        assertThat(unit.crediting()).containsExactly("a");
    }

    private static Speakers only(String... findings) throws JsonProcessingException {
        StatusCase input = StatusJson.MAPPER.readValue(CASE.formatted(String.join(",", findings)), StatusCase.class);
        List<Speakers> speakers = Speakers.of(input, new StatusEngine(RuleParameters.PUBLISHED).evaluate(input));
        assertThat(speakers).hasSize(1);
        return speakers.get(0);
    }

    private static String finding(String id, String kind, String reporter, String role) {
        return """
                {"id": "%s", "kind": "%s", "reporter": "%s", "reporterRole": "%s", "statedOn": "2024-01-20", "about": "a"}"""
                .formatted(id, kind, reporter, role);
    }
}
