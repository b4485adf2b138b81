package org.clausetracker.http;

import io.smallrye.common.vertx.ContextLocals;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.clausetracker.problem.RequestId;

/**
 * Gives every request its id and the template of its address, before anything can refuse or answer it: logs, problems,
 * metrics and traces call it by these, whoever answers it.
 */
@ApplicationScoped
class RequestNaming {

    /** Under these names the access log finds what it tells, as texts; see {@code quarkus.http.access-log.pattern}. */
    static final String ID = "tracker.id";

    static final String ROUTE = "tracker.route";
    static final String KEPT = "tracker.kept";
    static final String ANSWERED = "tracker.answered";

    /** Where metrics and traces look for the template. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private final Routes routes;

    RequestNaming(Routes routes) {
        this.routes = routes;
    }

    void register(@Observes Router router) {
        router.route().order(RequestChain.NAMING).handler(this::name);
    }

    /** A request that is sent on inside of the server comes by again, and has lost what was put into its answer. */
    private void name(RoutingContext context) {
        if (context.get(ID) == null) {
            HttpServerRequest request = context.request();
            RequestId id = RequestId.of(request.getHeader(RequestId.HEADER), request.getHeader("traceparent"));
            String template = routes.templateOf(request.path());
            id.begin();
            context.put(ID, id.value()).put(ROUTE, template).put(KEPT, "false").put(ANSWERED, "false");
            ContextLocals.put(TEMPLATE, template);
        }
        context.addHeadersEndHandler(head -> context.put(ANSWERED, "true"));
        context.response().putHeader(RequestId.HEADER, context.<String>get(ID));
        context.next();
    }
}
