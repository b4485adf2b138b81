package org.clausetracker.app;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.clausetracker.http.DatabasePresence;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the database answers. Tells what is known already, and so answers at once whatever else waits. */
@Readiness
@ApplicationScoped
class DatabaseCheck implements AsyncHealthCheck {

    private final DatabasePresence presence;

    DatabaseCheck(DatabasePresence presence) {
        this.presence = presence;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(HealthCheckResponse.named("Database")
                        .status(presence.isAnswering())
                        .build());
    }
}
