package org.clausetracker.observe;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.system.DiskSpaceMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Meters of the libraries in the form in which the dashboards and alarms for operators ask for them. */
class OperatorMeters {

    private static final String REQUESTS = "http.server.requests";

    /** What is told apart of how long answers take: few steps, since each is a series for each template and status. */
    private static final double[] STEPS = Stream.of(10, 50, 100, 250, 500, 1_000, 2_500, 10_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    /** Durations of requests in steps, of which a percentile over all nodes can be told. */
    @Produces
    @Singleton
    MeterFilter durations() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(REQUESTS)
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(STEPS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }

    /** The disk of the embedded database. Before its directory is there, the disk on which it will be. */
    @Produces
    @Singleton
    MeterBinder disk(@ConfigProperty(name = "tracker.database.directory") Optional<Path> directory) {
        Path path = directory
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".clause-tracker", "postgres"))
                .toAbsolutePath();
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return new DiskSpaceMetrics(path.toFile());
    }
}
