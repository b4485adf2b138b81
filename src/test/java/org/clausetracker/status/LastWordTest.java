package org.clausetracker.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

class LastWordTest {

    private static final FindingInput KEPT = said("kept", FindingKind.COMPLIANCE, "2021-03-01");
    private static final FindingInput BROKEN = said("broken", FindingKind.BREACH, "2021-02-01");
    private static final FindingInput DENIED = said("denied", FindingKind.DENIAL, "2021-02-02");
    private static final FindingInput PROMISED = said("promised", FindingKind.INTENT, "2021-04-01");
    private static final FindingInput READ = said("read", FindingKind.INTERPRETATION_DISPUTE, "2021-01-01");

    @Test
    void sides_differ_where_one_says_kept_and_the_other_broken() {
        assertDiffer(List.of(KEPT), List.of(BROKEN));
        assertDiffer(List.of(DENIED), List.of(BROKEN));
    }

    @Test
    void who_denies_that_it_was_broken_agrees_with_who_says_that_it_was_kept() {
        assertAgree(List.of(DENIED), List.of(KEPT));
    }

    @Test
    void what_was_said_before_the_last_day_is_past() {
        assertAgree(List.of(KEPT, BROKEN), List.of(KEPT));
        assertDiffer(
                List.of(KEPT, said("on the same day", FindingKind.BREACH, "2021-03-01"), BROKEN),
                List.of(KEPT, BROKEN));
    }

    @Test
    void a_promise_or_a_silence_differs_from_nothing() {
        assertAgree(List.of(PROMISED), List.of(BROKEN));
        assertAgree(List.of(), List.of(BROKEN));
        assertAgree(List.of(PROMISED, KEPT), List.of(KEPT));
    }

    @Test
    void who_reads_the_duty_otherwise_differs_from_all_others_who_spoke_of_it() {
        assertDiffer(List.of(READ), List.of(said("other", FindingKind.INTERPRETATION_DISPUTE, "2021-05-01")));
        assertDiffer(List.of(READ), List.of(BROKEN));
        assertAgree(List.of(READ), List.of(PROMISED));
        assertAgree(List.of(READ), List.of(READ));
    }

    private static void assertDiffer(List<FindingInput> one, List<FindingInput> other) {
        assertThat(differ(one, other)).containsExactly(true, true);
    }

    private static void assertAgree(List<FindingInput> one, List<FindingInput> other) {
        assertThat(differ(one, other)).containsExactly(false, false);
    }

    private static List<Boolean> differ(List<FindingInput> one, List<FindingInput> other) {
        LastWord first = LastWord.of(one);
        LastWord second = LastWord.of(other);
        return Stream.of(first.differsFrom(second), second.differsFrom(first)).toList();
    }

    private static FindingInput said(String id, FindingKind kind, String on) {
        return new FindingInput(
                id,
                kind,
                "armenia",
                ReporterRole.PARTY,
                null,
                ImpreciseDate.valueOf(on),
                null,
                null,
                null,
                false,
                "azerbaijan",
                SourceGrade.B,
                2,
                null,
                null,
                true,
                null,
                null);
    }
}
