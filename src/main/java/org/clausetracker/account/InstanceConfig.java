package org.clausetracker.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the instance is. */
@ConfigMapping(prefix = "tracker.instance")
interface InstanceConfig {

    /** What it calls itself to programs. */
    @WithDefault("Treaty Clause Tracker")
    String name();
}
