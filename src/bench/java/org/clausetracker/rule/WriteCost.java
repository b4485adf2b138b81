package org.clausetracker.rule;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.SourceGrade;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rule costs where somebody writes to a clause: its whole timeline, the timeline from its last day on, and the
 * answer of that day, in processor time of one thread, the best of five (of one, where one takes over two seconds). All
 * findings are on one commitment of two obligors. Run with the flags of the README, see src/docs/performance.md.
 */
public final class WriteCost {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);
    private static final StatusEngine ENGINE = new StatusEngine(RuleParameters.PUBLISHED);
    private static final int SHORT_RUNS = 5;

    private record Reporter(String id, ReporterRole role, @Nullable String side) {}

    private static final List<Reporter> EVERYBODY = List.of(
            new Reporter("AM", ReporterRole.PARTY, null),
            new Reporter("armenpress", ReporterRole.PARTY, "AM"),
            new Reporter("AZ", ReporterRole.PARTY, null),
            new Reporter("azertac", ReporterRole.PARTY, "AZ"),
            new Reporter("RU", ReporterRole.GUARANTOR, null),
            new Reporter("tass", ReporterRole.GUARANTOR, "RU"),
            new Reporter("UN", ReporterRole.MONITOR, null),
            new Reporter("ICRC", ReporterRole.MONITOR, null),
            new Reporter("EU", ReporterRole.OUTSIDER, null),
            new Reporter("blog", ReporterRole.OUTSIDER, "AM"));

    /** Nobody whose word alone establishes anything. */
    private static final List<Reporter> PARTIES = EVERYBODY.subList(0, 6);

    private static final List<FindingKind> KINDS = List.of(
            FindingKind.BREACH,
            FindingKind.BREACH,
            FindingKind.BREACH,
            FindingKind.COMPLIANCE,
            FindingKind.COMPLIANCE,
            FindingKind.COMPLIANCE,
            FindingKind.PARTIAL_COMPLIANCE,
            FindingKind.DENIAL,
            FindingKind.DENIAL,
            FindingKind.INTERPRETATION_DISPUTE,
            FindingKind.INTENT,
            FindingKind.RISK);

    private WriteCost() {}

    /** @param arguments kind, days of the window, years, voices (all or parties), share of breaches that go on, sizes */
    public static void main(String[] arguments) {
        CommitmentKind kind = CommitmentKind.valueOf(arguments[0]);
        int window = Integer.parseInt(arguments[1]);
        int years = Integer.parseInt(arguments[2]);
        List<Reporter> voices = arguments[3].equals("all") ? EVERYBODY : PARTIES;
        double ongoing = Double.parseDouble(arguments[4]);
        warmUp(kind, window, voices, ongoing);
        for (int i = 5; i < arguments.length; i++) {
            int size = Integer.parseInt(arguments[i]);
            measure(String.join(" ", List.of(arguments).subList(0, 5)), kind, window, years, drawn(size, years, voices, ongoing));
        }
    }

    private static void warmUp(CommitmentKind kind, int window, List<Reporter> voices, double ongoing) {
        for (int i = 0; i < 300; i++) {
            ClauseHistory clause = clause(kind, window, drawn(50, 5, voices, ongoing));
            ENGINE.timeline(clause, START, LAST_DAY);
            ENGINE.evaluate(clause.on(START.plusYears(5)));
        }
    }

    private static void measure(String what, CommitmentKind kind, int window, int years, List<FindingInput> findings) {
        ClauseHistory clause = clause(kind, window, findings);
        LocalDate today = START.plusYears(years);
        int[] stretches = new int[1];
        double whole = best(() -> {
            List<TimelinePoint> timeline = ENGINE.timeline(clause, START, LAST_DAY);
            stretches[0] = timeline.size();
            return timeline;
        });
        double restart = best(() -> ENGINE.timeline(clause, today, LAST_DAY));
        double answer = best(() -> ENGINE.evaluate(clause.on(today)));
        double unforetold = best(() -> ENGINE.evaluateWithoutForecast(clause.on(today)));
        System.out.printf(
                Locale.ROOT,
                "%s | %,d findings | %d stretches | whole %.1f ms | from today %.2f ms | answer %.2f ms | without forecast %.2f ms%n",
                what,
                findings.size(),
                stretches[0],
                whole,
                restart,
                answer,
                unforetold);
    }

    private static double best(Supplier<Object> work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < SHORT_RUNS && (i == 0 || best < 2_000); i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (work.get() == null) {
                throw new IllegalStateException("nothing was computed");
            }
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6);
        }
        return best;
    }

    private static ClauseHistory clause(CommitmentKind kind, int window, List<FindingInput> findings) {
        CommitmentInput commitment = new CommitmentInput(
                "k",
                kind,
                window,
                365,
                true,
                null,
                ImpreciseDate.of(START),
                null,
                null,
                null,
                List.of("AM", "AZ"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new ClauseHistory(
                List.of(), List.of(CommitmentHistory.constant(commitment)), Map.of("k", findings));
    }

    /** The same findings for the same arguments. */
    private static List<FindingInput> drawn(int size, int years, List<Reporter> voices, double ongoing) {
        Random random = new Random(1);
        int days = Math.toIntExact(START.plusYears(years).toEpochDay() - START.toEpochDay());
        List<FindingInput> drawn = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Reporter reporter = voices.get(random.nextInt(voices.size()));
            FindingKind kind = KINDS.get(random.nextInt(KINDS.size()));
            LocalDate stated = START.plusDays(random.nextInt(days));
            LocalDate event = stated.minusDays(random.nextInt(20));
            boolean dated = random.nextDouble() < 0.7;
            boolean spell = dated && random.nextDouble() < 0.1;
            drawn.add(new FindingInput(
                    "f" + i,
                    kind,
                    reporter.id,
                    reporter.role,
                    reporter.side,
                    ImpreciseDate.of(stated),
                    null,
                    dated ? ImpreciseDate.of(spell ? event.minusDays(60) : event) : null,
                    spell ? ImpreciseDate.of(event) : null,
                    kind == FindingKind.BREACH && random.nextDouble() < ongoing,
                    random.nextDouble() < 0.1 ? null : random.nextBoolean() ? "AZ" : "AM",
                    random.nextDouble() < 0.7 ? SourceGrade.B : SourceGrade.D,
                    2 + random.nextInt(3),
                    random.nextDouble() < 0.2 ? "wire" + random.nextInt(10) : null,
                    kind == FindingKind.DENIAL && random.nextDouble() < 0.2 && i > 0 ? "f" + random.nextInt(i) : null,
                    random.nextDouble() < 0.97,
                    null,
                    random.nextDouble() < 0.03 ? ImpreciseDate.of(stated.plusDays(random.nextInt(500))) : null));
        }
        return drawn;
    }
}
