package org.clausetracker.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How imports report. */
@ConfigMapping(prefix = "tracker.import")
interface ImportConfig {

    /** Errors of a refused bundle, and warnings of a loaded one, that are listed, 1 to 10,000,000; others are counted. */
    @WithDefault("1000")
    @Min(1)
    @Max(10_000_000)
    int errorsListed();
}
