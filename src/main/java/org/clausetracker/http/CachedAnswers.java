package org.clausetracker.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Answers a GET of the API that was answered before, at the same revision, before anything else looks at it: neither a
 * worker thread nor the database is needed.
 */
@ApplicationScoped
class CachedAnswers {

    /** Under this name a request carries what its answer is to be kept under. */
    static final String KEY = "tracker.answer-key";

    private static final String BASE = "/api/v1/";

    private final AnswerCache answers;

    CachedAnswers(AnswerCache answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, RequestChain.CACHED_ANSWERS);
    }

    private void answer(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String path = request.path();
        if (!HttpMethod.GET.equals(request.method())
                || path == null
                || !path.startsWith(BASE)
                || !acceptsJson(request)) {
            exchange.next();
            return;
        }
        Optional<AnswerCache.Key> key = answers.key(
                path,
                request.getHeader(HttpHeaders.HOST) + request.uri(),
                ConditionalGet.isCompressed(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
        AnswerCache.Answer kept = key.map(answers::get).orElse(null);
        if (kept == null) {
            key.ifPresent(known -> exchange.put(KEY, known));
            exchange.next();
            return;
        }
        send(exchange, kept);
    }

    /** What is plain to see; any other wish is left to the framework to weigh. */
    private static boolean acceptsJson(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || accept.equals("*/*") || accept.equals("application/json");
    }

    private static void send(RoutingContext exchange, AnswerCache.Answer kept) {
        exchange.put(RequestNaming.KEPT, "true");
        HttpServerResponse response = exchange.response();
        response.putHeader(HttpHeaders.ETAG, kept.tag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, ConditionalGet.CACHING);
        if (ConditionalGet.holds(exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH), kept.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        if (kept.link() != null) {
            response.putHeader("Link", kept.link());
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, ConditionalGet.JSON);
        response.end(kept.body());
    }
}
