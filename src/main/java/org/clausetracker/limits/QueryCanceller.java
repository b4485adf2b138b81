package org.clausetracker.limits;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Knows which connection of the database each request uses, and cancels its query when nobody waits for the answer any
 * more, so that the worker is free for others.
 */
@Singleton
class QueryCanceller implements AgroalPoolInterceptor {

    /** Milliseconds in which a worker that has just borrowed a connection has asked something on it. */
    private static final long SOON = 100;

    private static final Logger LOG = Logger.getLogger(QueryCanceller.class);

    /** Cancelling opens a connection of its own, which may take as long as it may to open one. */
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "query-canceller");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void onConnectionAcquire(Connection connection) {
        Optional<RunningRequest> request = current();
        if (request.isPresent() && !request.get().uses(cancellable(connection))) {
            cancelAfter(request.get(), SOON);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        current().ifPresent(RunningRequest::returns);
    }

    /** Cancels what the database does for a request, and from now on whatever else is asked for it. */
    void cancel(RunningRequest request) {
        cancelAfter(request, 0);
    }

    /** What the pool hands over is closed after this call; what is behind it stays. */
    private static PGConnection cancellable(Connection lent) {
        try {
            return lent.unwrap(PGConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("the database is PostgreSQL", e);
        }
    }

    private void cancelAfter(RunningRequest request, long milliseconds) {
        Future<?> unused = executor.schedule(
                () -> {
                    try {
                        request.cancel();
                    } catch (SQLException | RuntimeException e) {
                        LOG.debugf(e, "A query was not cancelled");
                    }
                },
                milliseconds,
                TimeUnit.MILLISECONDS);
    }

    private static Optional<RunningRequest> current() {
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Optional.empty();
        }
        RoutingContext exchange =
                container.instance(CurrentVertxRequest.class).get().getCurrent();
        return exchange == null ? Optional.empty() : Optional.ofNullable(exchange.get(RunningRequest.KEY));
    }
}
