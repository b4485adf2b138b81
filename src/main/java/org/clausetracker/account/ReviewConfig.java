package org.clausetracker.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who decides. */
@ConfigMapping(prefix = "tracker.review")
public interface ReviewConfig {

    /** Whether one person may decide about their own findings, as somebody who works alone has to. */
    @WithDefault("false")
    boolean singlePerson();
}
