package org.clausetracker.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive until the embedded database is lost for good, which the application does not outlive for long. */
@Liveness
@ApplicationScoped
class DatabaseLost implements HealthCheck {

    /** Set before the application ends, by the one who watches the database, which started before any bean. */
    static final AtomicBoolean HAPPENED = new AtomicBoolean();

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Embedded database")
                .status(!HAPPENED.get())
                .build();
    }
}
