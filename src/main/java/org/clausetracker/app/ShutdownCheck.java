package org.clausetracker.app;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready until the application is asked to end, so that a load balancer sends it no more. The framework has such a check,
 * which waits for a thread that requests may keep busy, and so is switched off.
 */
@Readiness
@ApplicationScoped
class ShutdownCheck implements AsyncHealthCheck {

    private volatile boolean ending;

    void onDelay(@Observes ShutdownDelayInitiatedEvent event) {
        ending = true;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(HealthCheckResponse.named("Shutdown").status(!ending).build());
    }
}
