package org.clausetracker.app;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clausetracker.problem.Outage;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.internal.jdbc.DriverDataSource;
import org.jboss.logging.Logger;

/**
 * Ready only when the database has every migration that this application knows of. A thread of its own looks now and then
 * with a connection of its own, and whoever asks is told what it saw.
 */
@Readiness
@ApplicationScoped
class MigrationsCheck implements AsyncHealthCheck {

    /** Before it listens, an application has looked once. */
    private static final int BEFORE_THE_WATCH = 2900;

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(10);
    private static final String NAME = "Database migrations";

    /** Of the driver, in seconds, for a database that does not answer. */
    private static final String LIMITS = "loginTimeout=3&socketTimeout=5";

    private static final Logger LOG = Logger.getLogger(MigrationsCheck.class);

    private final Flyway flyway;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile HealthCheckResponse seen =
            HealthCheckResponse.named(NAME).down().build();

    MigrationsCheck(Flyway flyway) {
        this.flyway = limited(flyway);
    }

    void onStart(@Observes @Priority(BEFORE_THE_WATCH) StartupEvent event) {
        seen = look();
        Thread thread = new Thread(this::watch, "migrations-watch");
        thread.setDaemon(true);
        thread.start();
    }

    void onStop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().item(seen);
    }

    private void watch() {
        try {
            while (!stopped.await(LOOKS_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                seen = look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the database has now. */
    HealthCheckResponse look() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named(NAME);
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
            if (Outage.of(failure).isPresent()) {
                // another tells of an outage, and migrations do not go away with one
                return seen;
            }
            // the answer is public, the reason may name hosts and roles
            LOG.warn("The migrations of the database cannot be read", failure);
            return answer.down().build();
        }
    }

    /** Migrations may take as long as they take, but not a look at them. */
    private static Flyway limited(Flyway flyway) {
        if (flyway.getConfiguration().getDataSource() instanceof DriverDataSource owner) {
            String url = owner.getUrl();
            return Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .dataSource(url + (url.contains("?") ? "&" : "?") + LIMITS, owner.getUser(), owner.getPassword())
                    .load();
        }
        return flyway;
    }

    /** A repeatable migration that has run counts as pending once a newer application has replaced what it defines. */
    private static boolean hasRun(MigrationInfo migration, MigrationInfoService info) {
        return Arrays.stream(info.applied())
                .anyMatch(applied -> applied.getScript().equals(migration.getScript())
                        && Objects.equals(applied.getChecksum(), migration.getChecksum()));
    }
}
