package org.clausetracker.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** What is told of the people who write. */
@ConfigMapping(prefix = "tracker.people")
public interface PeopleConfig {

    /** Whether everybody is told who wrote what, or only those who are logged in. Names of coders can endanger them. */
    @WithName("public")
    @WithDefault("false")
    boolean isPublic();
}
