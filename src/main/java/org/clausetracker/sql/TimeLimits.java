package org.clausetracker.sql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long the database may keep a request waiting. */
@ConfigMapping(prefix = "tracker.timeout")
interface TimeLimits {

    /** The longest that one statement may take, 1 s to 1 h. The network gets 5 s more to answer. */
    @WithDefault("10s")
    @DurationMin(seconds = 1)
    @DurationMax(hours = 1)
    Duration statement();

    /**
     * The longest that a statement may wait for what another transaction holds, 100 ms to 1 h. Readers wait for nobody but
     * who changes tables.
     */
    @WithDefault("500ms")
    @DurationMin(millis = 100)
    @DurationMax(hours = 1)
    Duration lock();

    /** The longest that a transaction may stay without a statement, 1 s to 1 h; then the database ends it. */
    @WithDefault("30s")
    @DurationMin(seconds = 1)
    @DurationMax(hours = 1)
    Duration idleInTransaction();
}
