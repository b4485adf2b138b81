package org.clausetracker.status;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.StatusEngine;

/** Lets the rule judge clauses, and counts and times it: the rule itself knows nothing of clocks. */
@Singleton
class Judging implements MeterBinder {

    private static final String NAME = "tracker_rule_judging";

    @Override
    public void bindTo(MeterRegistry registry) {
        Timer.builder(NAME)
                .description("Clauses that the rule judged by what everybody said, and how long it took")
                .register(registry);
    }

    static StatusAnswer of(StatusEngine engine, StatusCase question) {
        Timer.Sample sample = Timer.start();
        try {
            return engine.evaluate(question);
        } finally {
            sample.stop(Metrics.timer(NAME));
        }
    }
}
