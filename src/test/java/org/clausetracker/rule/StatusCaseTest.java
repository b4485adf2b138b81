package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.party.SourceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCaseTest {

    private static final String COMMITMENT = "{'id':'k','kind':'ONE_OFF','appliesFrom':'2020-11-10','obligors':['AZ']}";
    private static final String FINDING =
            "{'id':'a','kind':'BREACH','reporter':'UN','reporterRole':'MONITOR','statedOn':'2021-01'}";

    @Test
    void fields_left_out_take_their_defaults() throws JsonProcessingException {
        StatusCase input = read(COMMITMENT, FINDING);

        CommitmentInput commitment = input.commitments().get(0);
        assertThat(commitment.windowDays()).isEqualTo(90);
        assertThat(commitment.stallDays()).isEqualTo(365);
        assertThat(commitment.reversible()).isTrue();
        assertThat(commitment.deadlines()).isEmpty();
        assertThat(commitment.suspensions()).isEmpty();
        FindingInput finding =
                input.findings().getOrDefault(commitment.id(), List.of()).get(0);
        assertThat(finding.sourceGrade()).isEqualTo(SourceGrade.B);
        assertThat(finding.itemGrade()).isEqualTo(3);
        assertThat(finding.accepted()).isTrue();
        assertThat(finding.ongoing()).isFalse();
        assertThat(finding.voice()).isEqualTo("UN");
        assertThat(finding.side()).isEqualTo("UN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'id':'k' | 'id':' ' | commitments.id is blank",
                "'kind':'ONE_OFF', | '' | commitments.kind is missing",
                "'obligors':['AZ'] | 'obligors':[] | commitments.obligors is empty",
                "'obligors':['AZ'] | 'obligors':['AZ','AZ'] | commitments.obligors holds AZ twice",
                "'obligors':['AZ'] | 'x':1 | commitments.obligors is missing",
                "'obligors' | 'windowDays':0,'obligors' | commitments.windowDays is a number from 1 to 36525, not 0",
                "'obligors' | 'stallDays':-1,'obligors' | commitments.stallDays is a number from 0 to 36525, not -1",
                "'2020-11-10' | '2020-11-31' | '2020-11-31' is not a date: 2020-11 has the days 1 to 30",
            })
    void commitment_out_of_bounds_is_refused_with_its_field(String from, String to, String message) {
        String replacement = to.equals("''") ? "" : to;
        assertThatThrownBy(() -> read(COMMITMENT.replace(from, replacement), FINDING))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'BREACH' | 'CONTEXT' | findings.kind is CONTEXT, which is never passed to the rule",
                "'reporter':'UN', | '' | findings.reporter is missing",
                "'statedOn' | 'itemGrade':7,'statedOn' | findings.itemGrade is a number from 1 to 6, not 7",
                "'statedOn' | 'origin':'','statedOn' | findings.origin is blank",
            })
    void finding_out_of_bounds_is_refused_with_its_field(String from, String to, String message) {
        String replacement = to.equals("''") ? "" : to;
        assertThatThrownBy(() -> read(COMMITMENT, FINDING.replace(from, replacement)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessage(message);
    }

    @Test
    void commitment_given_twice_is_refused() {
        CommitmentInput duty = Duty.oneOff().input();

        assertThatThrownBy(() -> new StatusCase(LocalDate.EPOCH, null, null, List.of(), List.of(duty, duty), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("commitments holds k twice");
    }

    @Test
    void finding_given_twice_about_one_party_is_refused_and_about_two_parties_is_not() {
        Said said = Said.that("a", FindingKind.BREACH);

        assertThatThrownBy(() -> Duty.oneOff().heard(said, said).asOf("2021-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("findings.k holds a about AZ twice");
        assertThat(Duty.oneOff()
                        .heard(
                                Said.that("a", FindingKind.BREACH),
                                Said.that("a", FindingKind.BREACH).about("AM"))
                        .asOf("2021-01-01")
                        .findings()
                        .get("k"))
                .hasSize(2);
    }

    @Test
    void findings_on_a_commitment_that_is_not_given_are_refused() {
        assertThatThrownBy(
                        () -> new StatusCase(LocalDate.EPOCH, null, null, List.of(), List.of(), Map.of("k", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("findings names the commitment k, which is not given");
    }

    @Test
    void commitment_without_findings_may_be_left_out() {
        StatusCase input = new StatusCase(
                LocalDate.parse("2020-11-20"),
                null,
                null,
                List.of(),
                List.of(Duty.oneOff().input()),
                Map.of());

        assertThat(new StatusEngine(RuleParameters.PUBLISHED).evaluate(input).headline())
                .isEqualTo(Headline.PENDING);
    }

    private static StatusCase read(String commitment, String finding) throws JsonProcessingException {
        String text = "{'asOf':'2021-02-01','commitments':[" + commitment + "],'findings':{'k':[" + finding + "]}}";
        JsonNode tree = StatusJson.MAPPER.readTree(text.replace('\'', '"'));
        return StatusJson.MAPPER.treeToValue(tree, StatusCase.class);
    }
}
