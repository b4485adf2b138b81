package org.clausetracker.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells a test from where, and how, the application takes its request to have come. */
@ApplicationScoped
class SeenClient {

    static final String ADDRESS = "/seen-client";

    void register(@Observes Router router) {
        router.get(ADDRESS).order(RequestChain.GUARD + 1).handler(routing -> {
            HttpServerRequest request = routing.request();
            routing.end(request.remoteAddress().hostAddress() + " " + request.absoluteURI());
        });
    }
}
