package org.clausetracker.app;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody may be served, and so may need the embedded database until the application has ended. {@link
 * Application#isStarted()} does not tell: it is false again from the moment in which the end begins, while requests are still
 * answered for {@code quarkus.shutdown.delay}, and shutdown hooks run side by side.
 */
@ApplicationScoped
class Serving {

    /** Set once everything else has started; nothing sets it back. */
    static final AtomicBoolean BEGUN = new AtomicBoolean();

    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE;

    void onStart(@Observes @Priority(AFTER_ALL_OTHERS) StartupEvent event) {
        BEGUN.set(true);
    }

    /**
     * Waits until an application that serves has answered its last request and has ended. One that is still starting serves
     * nobody, and is not waited for: without its database its start fails, and it ends.
     *
     * @param application null: none was started, or it has ended
     */
    static void awaitEnd(@Nullable Application application) {
        if (application != null && BEGUN.get()) {
            application.awaitShutdown();
        }
    }
}
