package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingKind;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    @Test
    void declaration_is_not_assessable_whatever_is_said() {
        assertThat(Duty.declaratory()
                        .heard(Said.that("a", FindingKind.BREACH))
                        .on("2021-02-01")
                        .headline())
                .isEqualTo(Headline.NOT_ASSESSABLE);
    }

    @Test
    void duty_begins_on_its_first_day() {
        assertThat(Duty.oneOff().on("2020-11-09").headline()).isEqualTo(Headline.NOT_IN_FORCE);
        assertThat(Duty.oneOff().on("2020-11-10").headline()).isEqualTo(Headline.PENDING);
    }

    @Test
    void unmet_condition_keeps_a_duty_out_of_force() {
        Duty duty = Duty.oneOff().condition(ConditionState.UNMET);

        assertThat(duty.on("2021-01-01").headline()).isEqualTo(Headline.NOT_IN_FORCE);
        assertThat(duty.on("2021-01-01").reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.CONDITION_NOT_MET);
        assertThat(duty.condition(ConditionState.MET).on("2021-01-01").headline())
                .isEqualTo(Headline.PENDING);
    }

    @Test
    void superseded_clause_keeps_its_status() {
        UnitAnswer answer = Duty.continuing()
                .superseded("2021-02-01", null)
                .heard(Said.that("a", FindingKind.COMPLIANCE))
                .on("2025-01-01");

        assertThat(answer.headline()).isEqualTo(Headline.SUPERSEDED);
        assertThat(answer.lastKnown()).isEqualTo(new LastKnown(Headline.COMPLYING, LocalDate.of(2021, 1, 31)));
    }

    @Test
    void supersession_counts_only_once_it_is_announced() {
        Duty duty = Duty.oneOff().superseded("2021-02-01", "2021-03-01");

        assertThat(duty.on("2021-02-28").headline()).isEqualTo(Headline.PENDING);
        assertThat(duty.on("2021-03-01").headline()).isEqualTo(Headline.SUPERSEDED);
    }

    @Test
    void unknown_at_the_end_of_a_term_gives_way_to_what_was_last_known() {
        UnitAnswer answer = Duty.continuing()
                .appliesUntil("2021-12-31")
                .heard(Said.that("a", FindingKind.COMPLIANCE))
                .on("2022-01-01");

        assertThat(answer.headline()).isEqualTo(Headline.ENDED);
        assertThat(answer.lastKnown()).isEqualTo(new LastKnown(Headline.COMPLYING, LocalDate.of(2021, 1, 20)));
    }

    @Test
    void suspension_includes_its_first_and_last_day() {
        Duty duty = Duty.oneOff().suspended("2021-01-10", "2021-01-20");

        assertThat(duty.on("2021-01-09").headline()).isEqualTo(Headline.PENDING);
        assertThat(duty.on("2021-01-10").headline()).isEqualTo(Headline.SUSPENDED);
        assertThat(duty.on("2021-01-20").headline()).isEqualTo(Headline.SUSPENDED);
        assertThat(duty.on("2021-01-21").headline()).isEqualTo(Headline.PENDING);
    }

    @Test
    void suspension_without_an_end_goes_on() {
        assertThat(Duty.oneOff().suspended("2021-01-10", null).on("2031-01-01").headline())
                .isEqualTo(Headline.SUSPENDED);
    }
}
