package org.clausetracker.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.jboss.logging.Logger;

/** Ready only when the database has every migration that this application knows of. */
@Readiness
@ApplicationScoped
class MigrationsCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(MigrationsCheck.class);

    private final Flyway flyway;

    MigrationsCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Database migrations");
        try {
            MigrationInfoService info = flyway.info();
            MigrationInfo current = info.current();
            long pending = Arrays.stream(info.pending())
                    .filter(migration -> !hasRun(migration, info))
                    .count();
            return answer.status(pending == 0)
                    .withData("schema", current == null ? "none" : String.valueOf(current.getVersion()))
                    .withData("pending", pending)
                    .build();
        } catch (FlywayException failure) {
            // the answer is public, the reason may name hosts and roles
            LOG.warn("The migrations of the database cannot be read", failure);
            return answer.down().build();
        }
    }

    /** A repeatable migration that has run counts as pending once a newer application has replaced what it defines. */
    private static boolean hasRun(MigrationInfo migration, MigrationInfoService info) {
        return Arrays.stream(info.applied())
                .anyMatch(applied -> applied.getScript().equals(migration.getScript())
                        && Objects.equals(applied.getChecksum(), migration.getChecksum()));
    }
}
