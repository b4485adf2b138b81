package org.clausetracker.app;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who reads the views for reporting in the embedded database. */
@ConfigMapping(prefix = "tracker.reporting")
interface ReportingConfig {

    /**
     * Password with which the role {@code tracker_reporting} logs in, of 12 to 1,000 characters; when it is not set,
     * nobody logs in as that role.
     */
    Optional<String> password();
}
