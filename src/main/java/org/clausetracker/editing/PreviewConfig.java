package org.clausetracker.editing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long somebody may try out what would change. */
@ConfigMapping(prefix = "tracker.preview")
interface PreviewConfig {

    /** The longest that a preview may take, 100 ms to 1 min: it holds what a write of its agreements would hold. */
    @WithDefault("2s")
    @DurationMin(millis = 100)
    @DurationMax(minutes = 1)
    Duration time();
}
