package org.clausetracker.app;

import io.quarkus.micrometer.runtime.export.handlers.PrometheusHandler;
import io.quarkus.smallrye.health.runtime.SmallRyeLivenessHandler;
import io.quarkus.smallrye.health.runtime.SmallRyeReadinessHandler;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * What those who run the application ask, where the framework does not do it so that it works under any load: liveness and
 * readiness on the port of the application too, and metrics without one of the threads that requests wait for.
 */
@ApplicationScoped
class ManagementRoutes {

    /** Of a route of the server, the lowest first: before the framework's own. */
    private static final int FIRST = -10_000;

    private static final int THREADS = 2;

    private final WorkerExecutor threads;

    ManagementRoutes(Vertx vertx) {
        threads = vertx.createSharedWorkerExecutor("management", THREADS);
    }

    void onApplicationPort(@Observes Router router) {
        router.route("/q/health/live").order(FIRST).handler(new SmallRyeLivenessHandler());
        router.route("/q/health/ready").order(FIRST).handler(new SmallRyeReadinessHandler());
    }

    void onManagementPort(@Observes ManagementInterface management) {
        Handler<RoutingContext> metrics = new PrometheusHandler(false, Optional.empty());
        management.router().get("/q/metrics").order(FIRST).handler(exchange -> threads.executeBlocking(
                        () -> {
                            metrics.handle(exchange);
                            return true;
                        },
                        false)
                .onFailure(exchange::fail));
    }
}
