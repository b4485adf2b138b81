package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.junit.jupiter.api.Test;

/** Guards against a change of order of magnitude, in time of one core, so that a busy machine does not matter. */
class StatusEngineSpeedTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LocalDate START = LocalDate.of(2020, 11, 10);

    private final StatusEngine engine = new StatusEngine(RuleParameters.PUBLISHED);

    @Test
    void thousand_answers_about_a_clause_with_fifty_findings_take_seconds_at_most() {
        StatusCase input = clause(Duty.continuing(), 50);
        answerTimes(input, 200);

        Duration taken = answerTimes(input, 1_000);

        System.out.println("1,000 answers about 50 findings: " + taken.toMillis() + " ms");
        assertThat(taken).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void fifty_thousand_weak_findings_are_answered_in_seconds_at_most() {
        Duration continuing = answerTimes(clause(Duty.continuing(), 50_000), 1);
        Duration oneOff = answerTimes(clause(Duty.oneOff(), 50_000), 1);

        System.out.println(
                "50,000 findings: continuing " + continuing.toMillis() + " ms, one-off " + oneOff.toMillis() + " ms");
        assertThat(continuing).isLessThan(Duration.ofSeconds(15));
        assertThat(oneOff).isLessThan(Duration.ofSeconds(15));
    }

    private Duration answerTimes(StatusCase input, int times) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            assertThat(engine.evaluate(input).headline()).isNotEqualTo(Headline.PENDING);
        }
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
    }

    /**
     * Weak claims of many origins and of two sides, one of which does not speak for itself, on days that never meet:
     * they establish nothing, so that all of them must be looked at.
     */
    private static StatusCase clause(Duty duty, int size) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean guarantor = i % 4 == 1;
            boolean obligor = i % 4 == 3;
            LocalDate day = START.plusDays(2L * (i % 190) + (guarantor ? 1 : 0));
            said.add(Said.that("f" + i, obligor ? FindingKind.DENIAL : FindingKind.BREACH)
                    .by(
                            obligor ? "AZ" : guarantor ? "RU" : "AM",
                            guarantor ? ReporterRole.GUARANTOR : ReporterRole.PARTY)
                    .origin("origin" + i % 20)
                    .event(day.toString())
                    .on(day.plusDays(i % 7).toString()));
        }
        return duty.heard(said.toArray(Said[]::new)).asOf(START.plusDays(380).toString());
    }
}
