package org.clausetracker.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.clausetracker.review.ReviewModeService;
import org.jboss.logging.Logger;

/** Has the database know at each start whether one person works here alone. */
@ApplicationScoped
class ReviewMode {

    private static final Logger LOG = Logger.getLogger(ReviewMode.class);

    private final ReviewModeService mode;

    ReviewMode(ReviewModeService mode) {
        this.mode = mode;
    }

    void onStart(@Observes StartupEvent event) {
        mode.tell()
                .ifPresent(single -> LOG.info(
                        single
                                ? "From now on one person may decide about their own findings, and every page says so."
                                : "From now on a second person decides about findings."));
    }
}
