package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.finding.FindingKind.*;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.party.SourceGrade;
import org.junit.jupiter.api.Test;

class OneOffRuleTest {

    @Test
    void due_day_itself_is_not_overdue() {
        Duty duty = Duty.oneOff().due("2020-11-25", "2020-11-10");

        assertThat(duty.on("2020-11-25").headline()).isEqualTo(Headline.PENDING);
        assertThat(duty.on("2020-11-26").headline()).isEqualTo(Headline.UNREPORTED);
    }

    @Test
    void silence_past_the_due_day_is_unreported_and_nothing_is_weighed() {
        UnitAnswer answer = Duty.oneOff().due("2020-11-25", "2020-11-10").on("2020-11-26");

        assertThat(answer.headline()).isEqualTo(Headline.UNREPORTED);
        assertThat(answer.confidence()).isEqualTo(Confidence.NONE);
        assertThat(answer.reasons()).containsExactly(new Reason(ReasonCode.DEADLINE_PASSED_NO_REPORT, List.of()));
    }

    @Test
    void moved_deadline_is_flagged_and_the_last_announced_counts() {
        UnitAnswer answer = Duty.oneOff()
                .due("2020-11-15", "2020-11-10")
                .due("2020-11-25", "2020-11-15")
                .on("2020-11-16");

        assertThat(answer.due()).isEqualTo(LocalDate.of(2020, 11, 25));
        assertThat(answer.flags()).containsExactly(Flag.DUE_MOVED);
        assertThat(answer.headline()).isEqualTo(Headline.PENDING);
    }

    @Test
    void of_two_versions_announced_on_one_day_the_later_day_counts() {
        assertThat(Duty.oneOff()
                        .due("2020-11-15", "2020-11-10")
                        .due("2020-11-25", "2020-11-10")
                        .on("2020-11-12")
                        .due())
                .isEqualTo(LocalDate.of(2020, 11, 25));
    }

    @Test
    void performance_is_on_time_late_or_uncertain_by_its_days() {
        Duty duty = Duty.oneOff().due("2021-01-15", "2020-11-10");

        assertThat(duty.heard(Said.that("a", COMPLIANCE).event("2021-01-10/2021-01-20"))
                        .on("2021-02-01")
                        .timing())
                .isEqualTo(Timing.MET_TIMING_UNCERTAIN);
        assertThat(duty.heard(Said.that("b", COMPLIANCE).event("2021-01-15"))
                        .on("2021-02-01")
                        .timing())
                .isEqualTo(Timing.MET_ON_TIME);
        assertThat(Duty.oneOff()
                        .due("2021-01-15", "2020-11-10")
                        .heard(Said.that("a", COMPLIANCE).event("2021-01-16"))
                        .on("2021-02-01")
                        .timing())
                .isEqualTo(Timing.MET_LATE);
        assertThat(Duty.oneOff()
                        .due("2021-01-15", "2020-11-10")
                        .heard(Said.that("a", COMPLIANCE))
                        .on("2021-02-01")
                        .timing())
                .isEqualTo(Timing.MET_TIMING_UNCERTAIN);
    }

    @Test
    void two_strong_voices_of_different_origin_give_high_confidence() {
        Said reprint =
                Said.that("b", COMPLIANCE).by("EU", ReporterRole.OUTSIDER).origin("UN");
        Said other = Said.that("c", COMPLIANCE).by("EU", ReporterRole.OUTSIDER);

        assertThat(Duty.oneOff()
                        .heard(Said.that("a", COMPLIANCE), reprint)
                        .on("2021-02-01")
                        .confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(Duty.oneOff()
                        .heard(Said.that("a", COMPLIANCE), other)
                        .on("2021-02-01")
                        .confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void reversible_duty_undone_later_is_breached() {
        Said done = Said.that("a", COMPLIANCE);
        Said undone = Said.that("b", BREACH).on("2022-01-20");

        assertThat(Duty.oneOff().heard(done, undone).on("2022-02-01").flags()).containsExactly(Flag.REVERSED);
        assertThat(Duty.oneOff().heard(done, undone).on("2022-02-01").headline())
                .isEqualTo(Headline.BREACHED);
    }

    @Test
    void duty_that_cannot_be_undone_stays_fulfilled_with_the_allegation_flagged() {
        UnitAnswer answer = Duty.oneOff()
                .irreversible()
                .heard(Said.that("a", COMPLIANCE), Said.that("b", BREACH).on("2022-01-20"))
                .on("2022-02-01");

        assertThat(answer.headline()).isEqualTo(Headline.FULFILLED);
        assertThat(answer.flags()).containsExactly(Flag.ALLEGATION_OPEN);
    }

    @Test
    void strong_voices_that_contradict_each_other_about_one_day_contest() {
        UnitAnswer answer = Duty.oneOff()
                .heard(Said.that("b", COMPLIANCE), Said.that("a", BREACH).by("EU", ReporterRole.OUTSIDER))
                .on("2021-02-01");

        assertThat(answer.headline()).isEqualTo(Headline.CONTESTED);
        assertThat(answer.reasons()).containsExactly(new Reason(ReasonCode.STRONG_SOURCES_CONFLICT, List.of("a", "b")));
    }

    @Test
    void strong_denial_refutes_a_weak_allegation_and_contests_a_strong_one() {
        Said denial = Said.that("d", DENIAL).by("EU", ReporterRole.OUTSIDER);

        assertThat(Duty.oneOff()
                        .heard(Said.that("a", BREACH).by("AM", ReporterRole.PARTY), denial)
                        .on("2021-02-01")
                        .flags())
                .containsExactly(Flag.ALLEGATION_REFUTED);
        assertThat(Duty.oneOff()
                        .heard(Said.that("a", BREACH), denial)
                        .on("2021-02-01")
                        .reasons())
                .containsExactly(new Reason(ReasonCode.STRONG_DENIAL, List.of("a")));
    }

    @Test
    void denial_that_names_its_charge_leaves_other_charges_of_the_day_alone() {
        UnitAnswer answer = Duty.oneOff()
                .heard(
                        Said.that("a", BREACH).by("AM", ReporterRole.PARTY),
                        Said.that("b", BREACH).by("RU", ReporterRole.GUARANTOR),
                        Said.that("d", DENIAL).by("EU", ReporterRole.OUTSIDER).rebuts("a"))
                .on("2021-02-01");

        assertThat(answer.reasons())
                .containsExactly(
                        new Reason(ReasonCode.ALLEGATION_REFUTED, List.of("a")),
                        new Reason(ReasonCode.CLAIM_AGAINST_CLAIM, List.of("b", "d")));
    }

    @Test
    void denial_by_the_accused_only_flags_an_established_breach() {
        UnitAnswer answer = Duty.oneOff()
                .heard(Said.that("a", BREACH), Said.that("d", DENIAL).by("AZ", ReporterRole.PARTY))
                .on("2021-02-01");

        assertThat(answer.headline()).isEqualTo(Headline.BREACHED);
        assertThat(answer.flags()).containsExactly(Flag.DENIED);
    }

    @Test
    void own_word_is_only_a_claim() {
        UnitAnswer answer = Duty.oneOff()
                .due("2021-01-15", "2020-11-10")
                .heard(Said.that("a", COMPLIANCE).by("AZ", ReporterRole.PARTY))
                .on("2021-02-01");

        assertThat(answer.headline()).isEqualTo(Headline.CLAIMED);
        assertThat(answer.timing()).isEqualTo(Timing.PAST_DUE_UNVERIFIED);
        assertThat(answer.reasons()).containsExactly(new Reason(ReasonCode.ONLY_INTERESTED_CLAIM, List.of("a")));
    }

    @Test
    void weak_independent_voice_alone_is_a_weak_claim() {
        assertThat(Duty.oneOff()
                        .heard(Said.that("a", COMPLIANCE).graded(SourceGrade.D, 3))
                        .on("2021-02-01")
                        .reasons())
                .containsExactly(new Reason(ReasonCode.ONLY_WEAK_CLAIM, List.of("a")));
    }

    @Test
    void dispute_of_interpretation_ages_out_after_its_days() {
        Duty duty = Duty.oneOff()
                .due("2021-01-15", "2020-11-10")
                .heard(Said.that("a", INTERPRETATION_DISPUTE).by("AM", ReporterRole.PARTY));

        assertThat(duty.on("2023-01-19").headline()).isEqualTo(Headline.CONTESTED);
        assertThat(duty.on("2023-01-20").headline()).isEqualTo(Headline.UNREPORTED);
    }

    @Test
    void silence_makes_a_duty_without_deadline_unknown_and_a_promise_does_not_break_it() {
        Duty duty = Duty.oneOff().heard(Said.that("a", INTENT).on("2021-10-01"));

        assertThat(duty.on("2021-11-10").headline()).isEqualTo(Headline.PENDING);
        assertThat(duty.on("2021-11-11").headline()).isEqualTo(Headline.UNKNOWN);
        assertThat(duty.on("2021-11-11").flags()).containsExactly(Flag.INTENT_DECLARED);
    }

    @Test
    void partial_performance_is_progress_before_the_due_day_and_kept_after_it() {
        Duty duty = Duty.oneOff().due("2021-03-01", "2020-11-10").heard(Said.that("a", PARTIAL_COMPLIANCE));

        assertThat(duty.on("2021-02-01").headline()).isEqualTo(Headline.IN_PROGRESS);
        assertThat(duty.on("2021-03-02").headline()).isEqualTo(Headline.UNREPORTED);
        assertThat(duty.on("2021-03-02").progress()).isEqualTo(Progress.PARTIAL);
    }
}
