package org.clausetracker.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.util.Set;
import org.clausetracker.problem.Outage;
import org.clausetracker.sql.FromDatabase;

/**
 * Stands around everything that is answered from the database. A request that waited for a thread while the database went
 * away is refused here. What a GET or HEAD was reading when its connection was cut is read once more.
 */
@FromDatabase
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class SecondTry {

    /**
     * The pool asks a connection that was idle for longer than {@code foreground-validation-interval} whether it lives
     * before it lends it, so after this pause no dead one is lent.
     */
    private static final Duration UNTIL_ALL_ARE_ASKED = Duration.ofMillis(120);

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final DatabasePresence presence;
    private final CurrentVertxRequest current;

    SecondTry(DatabasePresence presence, CurrentVertxRequest current) {
        this.presence = presence;
        this.current = current;
    }

    @AroundInvoke
    Object answer(InvocationContext context) throws Exception {
        presence.refuseIfHindered();
        try {
            return context.proceed();
        } catch (RuntimeException e) {
            if (!reads() || Outage.of(e).filter(Outage.CUT::equals).isEmpty()) {
                throw e;
            }
        }
        Thread.sleep(UNTIL_ALL_ARE_ASKED.toMillis());
        presence.refuseIfHindered();
        return context.proceed();
    }

    private boolean reads() {
        RoutingContext exchange = current.getCurrent();
        return exchange != null && READING.contains(exchange.request().method());
    }
}
