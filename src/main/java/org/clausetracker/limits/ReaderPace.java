package org.clausetracker.limits;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.clausetracker.http.RequestChain;

/**
 * Looks at a request only when its caller has read the answers to the ones before it. HTTP/1 lets a caller send many
 * requests on one connection without reading an answer; each would be made and kept in memory until it is read.
 */
@ApplicationScoped
class ReaderPace {

    void register(@Observes Router router) {
        router.route().order(RequestChain.READER_PACE).handler(ReaderPace::wait);
    }

    private static void wait(RoutingContext exchange) {
        HttpServerResponse response = exchange.response();
        if (!response.writeQueueFull()) {
            exchange.next();
            return;
        }
        HttpServerRequest request = exchange.request();
        request.pause();
        response.drainHandler(read -> {
            response.drainHandler(null);
            request.resume();
            exchange.next();
        });
    }
}
