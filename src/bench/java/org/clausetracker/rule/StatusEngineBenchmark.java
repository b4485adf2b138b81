package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.SourceGrade;
import org.clausetracker.time.ImpreciseDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one answer, one answer without forecast and one timeline of three years take, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StatusEngineBenchmark {

    private static final LocalDate START = LocalDate.of(2020, 11, 10);

    @Param({"50", "1000"})
    public int findings;

    @Param({"ONE_OFF", "CONTINUING"})
    public CommitmentKind kind;

    private final StatusEngine engine = new StatusEngine(RuleParameters.PUBLISHED);
    private StatusCase input;
    private ClauseHistory history;

    @Setup
    public void draw() {
        CommitmentInput commitment = new CommitmentInput(
                "k",
                kind,
                90,
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
        List<FindingInput> said = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            said.add(finding(i));
        }
        input = new StatusCase(START.plusDays(380), null, null, List.of(), List.of(commitment), Map.of("k", said));
        history = new ClauseHistory(List.of(), List.of(CommitmentHistory.constant(commitment)), Map.of("k", said));
    }

    private static FindingInput finding(int i) {
        FindingKind[] kinds = {FindingKind.BREACH, FindingKind.DENIAL, FindingKind.COMPLIANCE, FindingKind.RISK};
        String[] reporters = {"AM", "AZ", "RU"};
        LocalDate day = START.plusDays(i * 37L % 400);
        return new FindingInput(
                "f" + i,
                kinds[i % kinds.length],
                reporters[i % reporters.length],
                i % 3 == 2 ? ReporterRole.GUARANTOR : ReporterRole.PARTY,
                null,
                ImpreciseDate.of(day.plusDays(i % 7)),
                null,
                ImpreciseDate.of(day),
                null,
                false,
                i % 2 == 0 ? "AZ" : "AM",
                SourceGrade.D,
                4,
                null,
                null,
                true,
                null,
                null);
    }

    @Benchmark
    public StatusAnswer answer() {
        return engine.evaluate(input);
    }

    @Benchmark
    public StatusAnswer answerWithoutForecast() {
        return engine.evaluateWithoutForecast(input);
    }

    @Benchmark
    public List<TimelinePoint> timelineOfThreeYears() {
        return engine.timeline(history, START, START.plusYears(3));
    }
}
