package org.clausetracker.web.home;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What the home page shows first. */
@ConfigMapping(prefix = "tracker.home")
interface HomeConfig {

    /**
     * Slug of the agreement that is shown whole. Where it is empty, or was not known by the day of the page, it is the
     * agreement whose clauses changed their status most often in the year before.
     */
    @WithDefault("nk-ceasefire-2020-11-10")
    Optional<String> featuredAgreement();
}
