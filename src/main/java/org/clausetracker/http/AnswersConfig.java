package org.clausetracker.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How rendered answers are kept. */
@ConfigMapping(prefix = "tracker.answers")
interface AnswersConfig {

    /** Megabytes of rendered answers that are kept in memory at the most, 0 to 4096; 0: every answer is made anew. */
    @WithDefault("48")
    @Min(0)
    @Max(4096)
    long keptMegabytes();
}
