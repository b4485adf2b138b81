package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.party.SourceGrade;
import org.junit.jupiter.api.Test;

class StanceTest {

    @Test
    void obligor_praising_itself_serves_itself_and_is_weak() {
        WeighedFinding praise = Said.that("a", FindingKind.COMPLIANCE)
                .by("AZ", ReporterRole.PARTY)
                .weighed();

        assertThat(praise.stance()).isEqualTo(Stance.SELF_SERVING);
        assertThat(praise.isStrong()).isFalse();
    }

    @Test
    void obligor_admitting_its_breach_is_strong_even_in_a_poor_outlet() {
        WeighedFinding admission = Said.that("a", FindingKind.BREACH)
                .by("AZ", ReporterRole.PARTY)
                .graded(SourceGrade.F, 6)
                .weighed();

        assertThat(admission.stance()).isEqualTo(Stance.ADMISSION);
        assertThat(admission.isStrong()).isTrue();
    }

    @Test
    void doubtful_admission_is_weak() {
        assertThat(Said.that("a", FindingKind.BREACH)
                        .by("AZ", ReporterRole.PARTY)
                        .graded(SourceGrade.A, 4)
                        .weighed()
                        .isStrong())
                .isFalse();
    }

    @Test
    void aligned_outlet_speaks_for_its_side() {
        assertThat(Said.that("a", FindingKind.BREACH)
                        .by("azertac", ReporterRole.PARTY)
                        .side("AZ")
                        .weighed()
                        .stance())
                .isEqualTo(Stance.ADMISSION);
    }

    @Test
    void other_party_accuses_in_its_own_interest_and_credits_against_it() {
        assertThat(Said.that("a", FindingKind.BREACH)
                        .by("AM", ReporterRole.PARTY)
                        .weighed()
                        .stance())
                .isEqualTo(Stance.SELF_SERVING);
        assertThat(Said.that("a", FindingKind.COMPLIANCE)
                        .by("AM", ReporterRole.PARTY)
                        .weighed()
                        .stance())
                .isEqualTo(Stance.ADMISSION);
    }

    @Test
    void guarantor_is_interested_whatever_it_says() {
        assertThat(Said.that("a", FindingKind.BREACH)
                        .by("RU", ReporterRole.GUARANTOR)
                        .weighed()
                        .stance())
                .isEqualTo(Stance.INTERESTED);
        assertThat(Said.that("a", FindingKind.COMPLIANCE)
                        .by("RU", ReporterRole.GUARANTOR)
                        .weighed()
                        .isStrong())
                .isFalse();
    }

    @Test
    void guarantor_that_owes_the_duty_itself_is_judged_as_obligor() {
        assertThat(Said.that("a", FindingKind.BREACH)
                        .by("RU", ReporterRole.GUARANTOR)
                        .unnamed()
                        .forObligor("RU")
                        .stance())
                .isEqualTo(Stance.ADMISSION);
    }

    @Test
    void independent_voice_is_strong_from_source_c_and_item_3_on() {
        assertThat(Said.that("a", FindingKind.BREACH)
                        .graded(SourceGrade.C, 3)
                        .weighed()
                        .isStrong())
                .isTrue();
        assertThat(Said.that("a", FindingKind.BREACH)
                        .graded(SourceGrade.D, 2)
                        .weighed()
                        .isStrong())
                .isFalse();
        assertThat(Said.that("a", FindingKind.BREACH)
                        .graded(SourceGrade.A, 4)
                        .weighed()
                        .isStrong())
                .isFalse();
    }

    @Test
    void party_that_blames_nobody_serves_itself() {
        assertThat(Said.that("a", FindingKind.BREACH)
                        .by("AM", ReporterRole.PARTY)
                        .unnamed()
                        .stance())
                .isEqualTo(Stance.SELF_SERVING);
    }
}
