package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.clausetracker.finding.FindingKind.*;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.ReporterRole;
import org.junit.jupiter.api.Test;

class ContinuingRuleTest {

    @Test
    void compliance_lapses_by_silence() {
        Duty duty = Duty.continuing().heard(Said.that("a", COMPLIANCE));

        assertThat(duty.on("2021-04-19").headline()).isEqualTo(Headline.COMPLYING);
        UnitAnswer stale = duty.on("2021-04-20");
        assertThat(stale.headline()).isEqualTo(Headline.UNKNOWN);
        assertThat(stale.flags()).containsExactly(Flag.STALE);
        assertThat(stale.lastKnown()).isEqualTo(new LastKnown(Headline.COMPLYING, LocalDate.of(2021, 1, 20)));
    }

    @Test
    void open_breach_never_lapses_by_silence() {
        UnitAnswer answer =
                Duty.continuing().heard(Said.that("a", BREACH).ongoing()).on("2031-01-01");

        assertThat(answer.headline()).isEqualTo(Headline.BREACHED);
        assertThat(answer.flags()).containsExactly(Flag.STALE);
        assertThat(answer.reasons()).containsExactly(new Reason(ReasonCode.OPEN_BREACH, List.of("a")));
    }

    @Test
    void established_compliance_after_its_last_sighting_cures_an_open_breach() {
        UnitAnswer answer = Duty.continuing()
                .heard(
                        Said.that("a", BREACH)
                                .event("2021-01-10")
                                .on("2021-01-12")
                                .ongoing(),
                        Said.that("b", COMPLIANCE).on("2021-06-01"))
                .on("2021-06-02");

        assertThat(answer.headline()).isEqualTo(Headline.COMPLYING);
        assertThat(answer.reasons())
                .containsExactly(
                        new Reason(ReasonCode.BREACH_CURED, List.of("b")),
                        new Reason(ReasonCode.COMPLIANCE_ESTABLISHED, List.of("b")));
    }

    @Test
    void breach_in_the_window_followed_by_compliance_is_partial() {
        assertThat(Duty.continuing()
                        .heard(
                                Said.that("a", BREACH),
                                Said.that("b", COMPLIANCE).on("2021-02-20"))
                        .on("2021-02-21")
                        .headline())
                .isEqualTo(Headline.PARTIAL);
    }

    @Test
    void general_praise_on_the_same_day_does_not_erase_a_breach() {
        assertThat(Duty.continuing()
                        .heard(Said.that("a", BREACH), Said.that("b", COMPLIANCE))
                        .on("2021-02-01")
                        .headline())
                .isEqualTo(Headline.BREACHED);
    }

    @Test
    void compliance_on_all_days_of_a_mere_charge_outweighs_it() {
        UnitAnswer answer = Duty.continuing()
                .heard(
                        Said.that("a", BREACH).by("AM", ReporterRole.PARTY),
                        Said.that("b", COMPLIANCE)
                                .event("2021-01-01")
                                .until("2021-01-31")
                                .on("2021-01-31"))
                .on("2021-02-01");

        assertThat(answer.headline()).isEqualTo(Headline.COMPLYING);
        assertThat(answer.flags()).containsExactly(Flag.ALLEGATION_UNCONFIRMED);
    }

    @Test
    void charge_against_denial_is_contested_and_an_unanswered_charge_alleged() {
        Said charge = Said.that("a", BREACH).by("AM", ReporterRole.PARTY);

        assertThat(Duty.continuing().heard(charge).on("2021-02-01").headline()).isEqualTo(Headline.ALLEGED_BREACH);
        assertThat(Duty.continuing()
                        .heard(charge, Said.that("b", DENIAL).by("AZ", ReporterRole.PARTY))
                        .on("2021-02-01")
                        .headline())
                .isEqualTo(Headline.CONTESTED);
    }

    @Test
    void own_reading_of_the_obligor_alone_contests_nothing() {
        assertThat(Duty.continuing()
                        .heard(Said.that("a", INTERPRETATION_DISPUTE).by("AZ", ReporterRole.PARTY))
                        .on("2021-02-01")
                        .headline())
                .isEqualTo(Headline.UNKNOWN);
        assertThat(Duty.continuing()
                        .heard(Said.that("a", INTERPRETATION_DISPUTE).by("AM", ReporterRole.PARTY))
                        .on("2021-02-01")
                        .headline())
                .isEqualTo(Headline.CONTESTED);
    }

    @Test
    void breach_blamed_on_nobody_makes_a_unit_of_its_own_and_accuses_no_obligor() {
        StatusAnswer answer = new StatusEngine(RuleParameters.PUBLISHED)
                .evaluate(Duty.continuing()
                        .owedBy("AM", "AZ")
                        .heard(Said.that("a", BREACH).about(null))
                        .asOf("2021-02-01"));

        assertThat(answer.headline()).isEqualTo(Headline.BREACHED);
        assertThat(answer.commitments().get(0).units())
                .extracting(UnitAnswer::obligor, UnitAnswer::headline)
                .containsExactly(
                        tuple("AM", Headline.UNKNOWN), tuple("AZ", Headline.UNKNOWN), tuple(null, Headline.BREACHED));
    }

    @Test
    void risk_inside_the_window_is_flagged() {
        Duty duty = Duty.continuing().heard(Said.that("a", RISK));

        assertThat(duty.on("2021-04-19").flags()).containsExactly(Flag.AT_RISK);
        assertThat(duty.on("2021-04-20").flags()).isEmpty();
    }
}
