package org.clausetracker.app;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive until the embedded database is lost for good, which the application does not outlive for long. */
@Liveness
@ApplicationScoped
class DatabaseLost implements AsyncHealthCheck {

    /** Set before the application ends, by the one who watches the database, which started before any bean. */
    static final AtomicBoolean HAPPENED = new AtomicBoolean();

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(HealthCheckResponse.named("Embedded database")
                        .status(!HAPPENED.get())
                        .build());
    }
}
