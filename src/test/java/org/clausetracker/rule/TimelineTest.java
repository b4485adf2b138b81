package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.clausetracker.finding.FindingKind;
import org.junit.jupiter.api.Test;

class TimelineTest {

    /** Histories of each try; the profile {@code long} has ten times as many. */
    private static final int HISTORIES = Integer.getInteger("random.histories", 1);

    private final StatusEngine engine = new StatusEngine(RuleParameters.PUBLISHED);

    @Property(tries = 40)
    void timeline_equals_judging_every_single_day(@ForAll long seed) {
        RandomCases cases = new RandomCases(seed);
        LocalDate from = RandomCases.START.minusDays(20);
        LocalDate to = RandomCases.START.plusDays(1000);
        for (int i = 0; i < HISTORIES; i++) {
            ClauseHistory history = cases.history();

            assertThat(engine.timeline(history, from, to)).isEqualTo(dayByDay(history, from, to));
        }
    }

    private List<TimelinePoint> dayByDay(ClauseHistory history, LocalDate from, LocalDate to) {
        List<TimelinePoint> points = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            ClauseOutcome outcome =
                    engine.evaluateWithoutForecast(history.on(day)).outcome();
            if (points.isEmpty() || !points.get(points.size() - 1).outcome().equals(outcome)) {
                points.add(new TimelinePoint(day, outcome));
            }
        }
        return points;
    }

    @Test
    void condition_met_later_brings_the_duty_into_force_on_that_day() {
        CommitmentInput duty = Duty.oneOff().input();
        LocalDate metOn = LocalDate.of(2022, 8, 26);

        assertThat(headlines(CommitmentHistory.conditional(duty, metOn), "2022-08-25", "2022-08-27"))
                .containsExactly("2022-08-25 NOT_IN_FORCE", "2022-08-26 UNKNOWN");
    }

    @Test
    void condition_never_met_keeps_the_duty_out_of_force() {
        assertThat(headlines(CommitmentHistory.conditional(Duty.oneOff().input(), null), "2020-11-01", "2030-01-01"))
                .containsExactly("2020-11-01 NOT_IN_FORCE");
    }

    @Test
    void deadline_is_judged_by_the_version_announced_by_each_day() {
        CommitmentInput duty = Duty.oneOff()
                .due("2020-11-15", "2020-11-10")
                .due("2020-11-25", "2020-11-17")
                .input();

        assertThat(headlines(CommitmentHistory.constant(duty), "2020-11-14", "2020-11-30"))
                .containsExactly(
                        "2020-11-14 PENDING", "2020-11-16 UNREPORTED", "2020-11-17 PENDING", "2020-11-26 UNREPORTED");
    }

    @Test
    void compliance_lapses_one_window_after_its_day() {
        ClauseHistory history = new ClauseHistory(
                List.of(),
                List.of(CommitmentHistory.constant(Duty.continuing().input())),
                Map.of("k", List.of(Said.that("a", FindingKind.COMPLIANCE).input())));

        assertThat(engine.timeline(history, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)))
                .extracting(point -> point.on() + " " + point.outcome().headline())
                .containsExactly("2021-01-01 UNKNOWN", "2021-01-20 COMPLYING", "2021-04-20 UNKNOWN");
    }

    @Test
    void cured_breach_leaves_the_window_one_window_after_the_eve_of_its_cure() {
        ClauseHistory history = new ClauseHistory(
                List.of(),
                List.of(CommitmentHistory.constant(Duty.continuing().input())),
                Map.of(
                        "k",
                        List.of(
                                Said.that("a", FindingKind.BREACH)
                                        .event("2021-01-10")
                                        .on("2021-02-10")
                                        .ongoing()
                                        .input(),
                                Said.that("b", FindingKind.COMPLIANCE)
                                        .event("2021-02-05/2021-03-01")
                                        .on("2021-03-01")
                                        .input())));

        assertThat(engine.timeline(history, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)))
                .extracting(point -> point.on() + " " + point.outcome().headline())
                .containsExactly(
                        "2021-01-01 UNKNOWN",
                        "2021-02-10 BREACHED",
                        "2021-03-01 PARTIAL",
                        "2021-05-05 COMPLYING",
                        "2021-05-30 UNKNOWN");
    }

    @Test
    void timeline_of_one_day_has_one_point() {
        assertThat(headlines(CommitmentHistory.constant(Duty.declaratory().input()), "2021-01-01", "2021-01-01"))
                .containsExactly("2021-01-01 NOT_ASSESSABLE");
    }

    @Test
    void timeline_that_ends_before_it_begins_is_refused() {
        ClauseHistory history = new ClauseHistory(List.of(), List.of(), Map.of());

        assertThatThrownBy(() -> engine.timeline(history, LocalDate.of(2021, 1, 2), LocalDate.of(2021, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The timeline ends on 2021-01-01, before it begins on 2021-01-02");
    }

    private List<String> headlines(CommitmentHistory commitment, String from, String to) {
        ClauseHistory history = new ClauseHistory(List.of(), List.of(commitment), Map.of());
        return engine.timeline(history, LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(point -> point.on() + " " + point.outcome().headline())
                .toList();
    }
}
