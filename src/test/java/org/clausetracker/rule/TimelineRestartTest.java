package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineRestartTest {

    private static final LocalDate FROM = RandomCases.START.minusDays(20);
    private static final LocalDate TO = RandomCases.START.plusDays(1_000);

    private final StatusEngine engine = new StatusEngine(RuleParameters.PUBLISHED);

    @Property(tries = 2_000)
    void what_is_kept_of_earlier_days_and_the_restart_are_the_timeline_after_any_change(@ForAll long seed) {
        RandomCases cases = new RandomCases(seed);
        ClauseHistory before = cases.chance(0.3) ? cases.crowd() : cases.history();
        ClauseHistory after = changed(before, cases);
        List<TimelinePoint> kept = engine.timeline(before, FROM, TO);

        Optional<LocalDate> day = TimelineRestart.between(before, after);

        List<TimelinePoint> joined = day.filter(first -> !first.isAfter(TO))
                .map(first -> first.isBefore(FROM) ? FROM : first)
                .map(first -> TimelineRestart.join(kept, engine.timeline(after, first, TO)))
                .orElse(kept);
        assertThat(joined).isEqualTo(engine.timeline(after, FROM, TO));
        assertThat(TimelineRestart.between(after, before)).isEqualTo(day);
    }

    @Property(tries = 20)
    void timeline_may_be_restarted_on_every_day(@ForAll long seed) {
        ClauseHistory clause = new RandomCases(seed).history();
        List<TimelinePoint> whole = engine.timeline(clause, FROM, TO);

        for (LocalDate day = FROM; !day.isAfter(TO); day = day.plusDays(1)) {
            assertThat(TimelineRestart.join(whole, engine.timeline(clause, day, TO)))
                    .isEqualTo(whole);
        }
    }

    /** The same clause after one change of its record. */
    private static ClauseHistory changed(ClauseHistory clause, RandomCases cases) {
        CommitmentHistory history = cases.pick(clause.commitments());
        CommitmentInput old = history.commitment();
        CommitmentInput other = cases.commitment(old.id());
        return switch (cases.pick(List.of(0, 0, 0, 0, 1, 2, 3, 4, 5, 6))) {
            case 0 -> said(clause, old.id(), found -> changed(found, cases));
            case 1 -> owed(clause, history, with(old, old, other.deadlines(), old.terms(), old.suspensions()));
            case 2 -> owed(clause, history, with(old, old, old.deadlines(), other.terms(), old.suspensions()));
            case 3 -> owed(clause, history, with(old, old, old.deadlines(), old.terms(), other.suspensions()));
            case 4 -> owed(clause, history, with(old, other, old.deadlines(), old.terms(), old.suspensions()));
            case 5 ->
                put(
                        clause,
                        history,
                        history.conditional()
                                ? CommitmentHistory.conditional(old, cases.chance(0.3) ? null : cases.near(600))
                                : history);
            default -> owed(clause, history, other);
        };
    }

    private static List<FindingInput> changed(List<FindingInput> found, RandomCases cases) {
        List<FindingInput> findings = new ArrayList<>(found);
        if (findings.isEmpty() || cases.chance(0.3)) {
            findings.add(cases.finding("new"));
            return findings;
        }
        FindingInput old = cases.pick(found);
        findings.remove(old);
        if (cases.chance(0.3)) {
            return findings;
        }
        FindingInput drawn = cases.finding(old.id());
        boolean withdrawn = cases.chance(0.6);
        findings.add(
                withdrawn
                        ? again(old, old.accepted(), cases.chance(0.5) ? drawn.retractedOn() : soon(old, cases))
                        : cases.chance(0.5) ? again(old, !old.accepted(), old.retractedOn()) : drawn);
        return findings.stream().map(FindingInput::id).distinct().count() == findings.size() ? findings : found;
    }

    private static @Nullable ImpreciseDate soon(FindingInput finding, RandomCases cases) {
        ImpreciseDate day = finding.day();
        return day == null ? null : ImpreciseDate.of(day.to().plusDays(cases.pick(List.of(-3, 0, 1, 40))));
    }

    private static FindingInput again(FindingInput finding, boolean accepted, @Nullable ImpreciseDate retracted) {
        return new FindingInput(
                finding.id(),
                finding.kind(),
                finding.reporter(),
                finding.reporterRole(),
                finding.reporterSide(),
                finding.statedOn(),
                finding.publishedOn(),
                finding.eventOn(),
                finding.eventUntil(),
                finding.ongoing(),
                finding.about(),
                finding.sourceGrade(),
                finding.itemGrade(),
                finding.origin(),
                finding.rebuts(),
                accepted,
                finding.recordedOn(),
                retracted);
    }

    /** The commitment with these versions, superseded as the second one is. */
    private static CommitmentInput with(
            CommitmentInput commitment,
            CommitmentInput superseded,
            List<DeadlineVersion> deadlines,
            List<Term> terms,
            List<Suspension> suspensions) {
        return new CommitmentInput(
                commitment.id(),
                commitment.kind(),
                commitment.windowDays(),
                commitment.stallDays(),
                commitment.reversible(),
                commitment.condition(),
                commitment.appliesFrom(),
                commitment.appliesUntil(),
                superseded.supersededOn(),
                superseded.supersededAnnouncedOn(),
                commitment.obligors(),
                commitment.beneficiaries(),
                deadlines,
                terms,
                suspensions);
    }

    private static ClauseHistory owed(ClauseHistory clause, CommitmentHistory old, CommitmentInput commitment) {
        return put(clause, old, new CommitmentHistory(commitment, old.conditional(), old.metOn()));
    }

    private static ClauseHistory put(ClauseHistory clause, CommitmentHistory old, CommitmentHistory replacement) {
        return new ClauseHistory(
                clause.signatories(),
                clause.commitments().stream()
                        .map(one -> one.equals(old) ? replacement : one)
                        .toList(),
                clause.findings());
    }

    private static ClauseHistory said(
            ClauseHistory clause, String commitment, UnaryOperator<List<FindingInput>> change) {
        Map<String, List<FindingInput>> findings = new LinkedHashMap<>(clause.findings());
        findings.put(commitment, change.apply(findings.getOrDefault(commitment, List.of())));
        return new ClauseHistory(clause.signatories(), clause.commitments(), findings);
    }

    @Test
    void finding_counts_from_the_last_day_that_its_statement_may_mean() {
        assertThat(TimelineRestart.by(breach().on("2021-03").input())).contains(LocalDate.of(2021, 3, 31));
        assertThat(TimelineRestart.by(breach().on("2021-03-02/2021-04").input()))
                .contains(LocalDate.of(2021, 4, 30));
    }

    @Test
    void event_told_ahead_counts_from_its_first_day() {
        assertThat(TimelineRestart.by(breach().on("2021-03-01").event("2021-05").input()))
                .contains(LocalDate.of(2021, 5, 1));
    }

    @Test
    void what_moves_no_headline_needs_no_restart() {
        assertThat(TimelineRestart.by(breach().notAccepted().input())).isEmpty();
        assertThat(TimelineRestart.by(breach().graded(SourceGrade.E, 2).input()))
                .isEmpty();
        assertThat(TimelineRestart.by(breach().graded(SourceGrade.B, 5).input()))
                .isEmpty();
        assertThat(TimelineRestart.by(breach().retracted("2021-01-20").input())).isEmpty();
        assertThat(TimelineRestart.by(Said.that("a", FindingKind.INTENT).input()))
                .isEmpty();
        assertThat(TimelineRestart.by(Said.that("a", FindingKind.RISK).input())).isEmpty();
    }

    @Test
    void accepting_a_finding_changes_days_from_its_statement_on() {
        assertThat(TimelineRestart.by(
                        breach().on("2021-01-20").notAccepted().input(),
                        breach().on("2021-01-20").input()))
                .contains(LocalDate.of(2021, 1, 20));
    }

    @Test
    void statement_that_is_dated_anew_changes_days_from_the_earlier_date_on() {
        assertThat(TimelineRestart.by(
                        breach().on("2021-02-20").input(),
                        breach().on("2021-01-20").input()))
                .contains(LocalDate.of(2021, 1, 20));
    }

    @Test
    void withdrawal_changes_days_from_its_own_day_on() {
        FindingInput stands = breach().on("2021-01-20").input();

        assertThat(TimelineRestart.by(
                        stands, breach().on("2021-01-20").retracted("2021-05").input()))
                .contains(LocalDate.of(2021, 5, 31));
        assertThat(TimelineRestart.by(
                        breach().on("2021-01-20").retracted("2021-04-01").input(),
                        breach().on("2021-01-20").retracted("2021-05").input()))
                .contains(LocalDate.of(2021, 4, 1));
        assertThat(TimelineRestart.by(
                        stands,
                        breach().on("2021-01-20").retracted("2020-12-01").input()))
                .contains(LocalDate.of(2021, 1, 20));
    }

    @Test
    void day_of_recording_changes_no_day() {
        assertThat(TimelineRestart.by(
                        breach().input(), breach().recorded("2025-01-01").input()))
                .isEmpty();
    }

    @Test
    void what_is_announced_changes_days_from_its_announcement_on() {
        assertThat(TimelineRestart.by(new DeadlineVersion(day("2021-06-01"), day("2021-02"))))
                .isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(TimelineRestart.by(new Term(day("2021-06-01"), day("2021-02-03"))))
                .isEqualTo(LocalDate.of(2021, 2, 3));
        assertThat(TimelineRestart.by(new Term(day("2021-06-01"), null))).isEqualTo(TimelineRestart.FIRST_DAY);
        assertThat(TimelineRestart.by(new Suspension(day("2021-06"), null, null, null)))
                .isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(TimelineRestart.by(new Suspension(day("2021-06"), null, day("2021-05-04"), null)))
                .isEqualTo(LocalDate.of(2021, 5, 4));
    }

    @Test
    void figures_change_days_from_the_first_for_which_they_hold() {
        assertThat(TimelineRestart.by(new RuleConfiguration(LocalDate.of(2022, 1, 1), "1.1.0", 30, null, 730)))
                .isEqualTo(LocalDate.of(2022, 1, 1));
    }

    @Test
    void supersession_changes_days_from_the_day_on_which_it_is_known() {
        assertThat(between(Duty.continuing(), Duty.continuing().superseded("2022-03-01", "2022-02")))
                .contains(LocalDate.of(2022, 2, 28));
        assertThat(between(Duty.continuing(), Duty.continuing().superseded("2022-03", null)))
                .contains(LocalDate.of(2022, 3, 31));
    }

    @Test
    void condition_changes_days_from_the_earlier_day_on_which_it_was_met() {
        CommitmentInput duty = Duty.oneOff().input();

        assertThat(TimelineRestart.between(
                        clause(CommitmentHistory.conditional(duty, LocalDate.of(2022, 8, 26))),
                        clause(CommitmentHistory.conditional(duty, null))))
                .contains(LocalDate.of(2022, 8, 26));
    }

    @Test
    void obligors_beneficiaries_and_signatories_weigh_what_was_said_at_any_time() {
        assertThat(between(Duty.continuing(), Duty.continuing().owedBy("AM"))).contains(TimelineRestart.FIRST_DAY);
        assertThat(between(Duty.continuing(), Duty.continuing().owedTo("AM"))).contains(TimelineRestart.FIRST_DAY);
        CommitmentHistory duty = CommitmentHistory.constant(Duty.continuing().input());
        assertThat(TimelineRestart.between(clause(duty), new ClauseHistory(List.of("AM"), List.of(duty), Map.of())))
                .contains(TimelineRestart.FIRST_DAY);
    }

    @Test
    void restart_that_goes_on_as_before_adds_no_point() {
        ClauseHistory clause = clause(CommitmentHistory.constant(
                Duty.oneOff().due("2021-01-10", "2020-11-10").input()));
        List<TimelinePoint> kept = engine.timeline(clause, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

        List<TimelinePoint> restarted = engine.timeline(clause, LocalDate.of(2021, 6, 1), LocalDate.of(2021, 12, 31));

        assertThat(restarted).hasSize(1);
        assertThat(TimelineRestart.join(kept, restarted)).isEqualTo(kept);
        assertThat(kept)
                .extracting(TimelinePoint::on)
                .containsExactly(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 11));
    }

    private static Said breach() {
        return Said.that("a", FindingKind.BREACH);
    }

    private static ImpreciseDate day(String text) {
        return ImpreciseDate.valueOf(text);
    }

    private static Optional<LocalDate> between(Duty before, Duty after) {
        return TimelineRestart.between(
                clause(CommitmentHistory.constant(before.input())), clause(CommitmentHistory.constant(after.input())));
    }

    private static ClauseHistory clause(CommitmentHistory commitment) {
        return new ClauseHistory(List.of(), List.of(commitment), Map.of());
    }
}
