package org.clausetracker.imports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.function.Function;

/** Counts imports by how they ended, and the rows that they changed. Each is there from the start, at zero. */
@Singleton
class ImportMeters implements MeterBinder {

    private static final String LOADED = "loaded";
    private static final String UNCHANGED = "unchanged";
    private static final String REFUSED = "refused";
    private static final String FAILED = "failed";

    private final MeterRegistry registry;

    ImportMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void bindTo(MeterRegistry to) {
        for (String ended : new String[] {LOADED, UNCHANGED, REFUSED, FAILED}) {
            timer(ended);
        }
        for (String change : new String[] {"inserted", "superseded", "removed", UNCHANGED}) {
            rows(change);
        }
    }

    /**
     * An import that is counted.
     *
     * @param <T> what it tells of itself
     */
    @FunctionalInterface
    interface Load<T> {
        T run() throws SQLException;
    }

    /** Runs an import and counts it; what it throws it throws on. */
    ImportOutcome count(Load<ImportOutcome> load) throws SQLException {
        return count(load, Function.identity());
    }

    /**
     * The same for one that tells more than its outcome.
     *
     * @param told finds the outcome in what it tells of itself
     */
    <T> T count(Load<T> load, Function<T, ImportOutcome> told) throws SQLException {
        Timer.Sample sample = Timer.start(registry);
        String ended = FAILED;
        try {
            T loaded = load.run();
            ImportOutcome outcome = told.apply(loaded);
            ended = outcome.changedNothing() ? UNCHANGED : LOADED;
            rows("inserted").increment((double) outcome.inserted());
            rows("superseded").increment((double) outcome.superseded());
            rows("removed").increment((double) outcome.removed());
            rows(UNCHANGED).increment((double) outcome.unchanged());
            return loaded;
        } catch (BundleRejected refusal) {
            ended = REFUSED;
            throw refusal;
        } finally {
            sample.stop(timer(ended));
        }
    }

    private Timer timer(String ended) {
        return Timer.builder("tracker_import")
                .description("Imports of bundles, and how long they took before their transaction ended")
                .tag("ended", ended)
                .register(registry);
    }

    private Counter rows(String change) {
        return Counter.builder("tracker_import_rows")
                .description("Rows of bundles by what became of them")
                .tag("change", change)
                .register(registry);
    }
}
