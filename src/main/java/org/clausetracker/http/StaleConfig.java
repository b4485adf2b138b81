package org.clausetracker.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** What is served while the database is away. */
@ConfigMapping(prefix = "tracker.stale")
interface StaleConfig {

    /** The longest since an answer that is kept was known to be right, 0 to 24 h; 0: none is sent while nobody can tell. */
    @WithDefault("1h")
    @DurationMin
    @DurationMax(hours = 24)
    Duration max();
}
