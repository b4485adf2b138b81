package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.party.SourceGrade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UsableFindingsTest {

    private static final Moment JANUARY = moment("2021-01-31", "2021-01-31", "2021-01-31");

    @Test
    void accepted_public_and_credible_finding_counts() {
        assertThat(exclusion(breach())).isNull();
    }

    @Test
    void proposed_finding_does_not_count() {
        assertThat(exclusion(breach().notAccepted())).isEqualTo(ExclusionCode.LINK_NOT_ACCEPTED);
    }

    @Test
    void finding_recorded_later_does_not_count() {
        assertThat(exclusion(breach().recorded("2021-02-01"))).isEqualTo(ExclusionCode.RECORDED_LATER);
        assertThat(exclusion(breach().recorded("2021-01-31"))).isNull();
    }

    @Test
    void finding_is_public_from_the_last_day_its_statement_may_be_of() {
        assertThat(exclusion(breach().on("2021-01"))).isNull();
        assertThat(UsableFindings.exclusion(breach().on("2021-01").unnamed(), moment("2021-01-30", "2021-01-30", null)))
                .isEqualTo(ExclusionCode.PUBLISHED_LATER);
    }

    @Test
    void retracted_finding_counts_until_the_eve_of_its_retraction() {
        assertThat(exclusion(breach().retracted("2021-01-31"))).isEqualTo(ExclusionCode.RETRACTED);
        assertThat(exclusion(breach().retracted("2021-02-01"))).isNull();
    }

    @Test
    void event_after_the_day_asked_about_does_not_count_but_a_promise_or_threat_does() {
        assertThat(exclusion(breach().event("2021-02-01"))).isEqualTo(ExclusionCode.EVENT_LATER);
        assertThat(exclusion(Said.that("a", FindingKind.INTENT).event("2021-02-01")))
                .isNull();
        assertThat(exclusion(Said.that("a", FindingKind.RISK).event("2021-02-01")))
                .isNull();
    }

    @Test
    void unreliable_source_and_improbable_item_do_not_count() {
        assertThat(exclusion(breach().graded(SourceGrade.E, 1))).isEqualTo(ExclusionCode.SOURCE_UNRELIABLE);
        assertThat(exclusion(breach().graded(SourceGrade.A, 5))).isEqualTo(ExclusionCode.IMPROBABLE);
        assertThat(exclusion(breach().graded(SourceGrade.F, 6))).isNull();
    }

    @Test
    void first_test_that_hits_is_named() {
        assertThat(exclusion(breach().notAccepted().graded(SourceGrade.E, 5).on("2022")))
                .isEqualTo(ExclusionCode.LINK_NOT_ACCEPTED);
        assertThat(exclusion(breach().graded(SourceGrade.E, 5).event("2021-02-01")))
                .isEqualTo(ExclusionCode.EVENT_LATER);
    }

    private static Said breach() {
        return Said.that("a", FindingKind.BREACH);
    }

    private static @Nullable ExclusionCode exclusion(Said said) {
        return UsableFindings.exclusion(said.unnamed(), JANUARY);
    }

    private static Moment moment(String asOf, String publishedBy, @Nullable String recordedBy) {
        return new Moment(
                Days.of(LocalDate.parse(asOf)),
                Days.of(LocalDate.parse(publishedBy)),
                recordedBy == null ? Days.NEVER : Days.of(LocalDate.parse(recordedBy)));
    }
}
