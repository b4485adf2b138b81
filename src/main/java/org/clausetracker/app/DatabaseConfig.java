package org.clausetracker.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/** How the embedded database is run; without meaning where another one is configured. */
@ConfigMapping(prefix = "tracker.database")
interface DatabaseConfig {

    /** Where it keeps its data: a directory that nobody else uses; {@code ~/.clause-tracker/postgres} by default. */
    Optional<String> directory();

    /** Port on the loopback address where it listens, 1 to 65535; 0: a free one, another at each start. */
    @WithDefault("0")
    @Min(0)
    @Max(65_535)
    int port();

    /**
     * How long it is tried to start a server again that ended, 0s to 24h; then the application ends with exit code 1. 0s:
     * it is tried once.
     */
    @WithDefault("5m")
    Duration restartFor();
}
