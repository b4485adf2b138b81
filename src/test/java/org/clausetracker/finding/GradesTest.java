package org.clausetracker.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.clausetracker.party.SourceGrade;
import org.junit.jupiter.api.Test;

class GradesTest {

    @Test
    void sources_are_reliable_from_a_to_c() {
        assertThat(Stream.of(SourceGrade.values()).filter(SourceGrade::isReliable))
                .containsExactly(SourceGrade.A, SourceGrade.B, SourceGrade.C);
    }

    @Test
    void items_are_credible_from_1_to_3_and_6_is_no_observation() {
        assertThat(Stream.of(ItemGrade.values()).filter(ItemGrade::isCredible).map(ItemGrade::number))
                .containsExactly(1, 2, 3);
        assertThat(Stream.of(ItemGrade.values()).filter(ItemGrade::isObservable).map(ItemGrade::number))
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void item_grade_is_found_by_its_number() {
        assertThat(Stream.of(1, 2, 3, 4, 5, 6).map(ItemGrade::of)).containsExactly(ItemGrade.values());
        assertThatThrownBy(() -> ItemGrade.of(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An item grade is a number from 1 to 6, not 0");
    }

    @Test
    void promises_and_threats_look_ahead_and_report_no_conduct() {
        assertThat(Stream.of(FindingKind.values()).filter(FindingKind::looksAhead))
                .containsExactly(FindingKind.INTENT, FindingKind.RISK);
        assertThat(Stream.of(FindingKind.values()).filter(FindingKind::reportsConduct))
                .containsExactly(
                        FindingKind.COMPLIANCE, FindingKind.PARTIAL_COMPLIANCE, FindingKind.BREACH, FindingKind.DENIAL);
    }

    @Test
    void only_accepted_findings_count() {
        assertThat(Stream.of(ReviewState.values()).filter(ReviewState::counts)).containsExactly(ReviewState.ACCEPTED);
    }
}
