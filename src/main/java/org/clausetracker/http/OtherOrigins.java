package org.clausetracker.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets scripts of other sites read what is public: the data and its description, never a page, and always without the
 * cookies of their reader. Nobody is refused: an origin that is not let in gets its answer without the header that would
 * let its script read it. The filter of the framework refuses, cannot be limited to some addresses, and answers each
 * origin with its own name, which makes a variant for each in every cache.
 */
@ApplicationScoped
class OtherOrigins {

    private static final String EVERYBODY = "*";
    private static final String READING = "GET, HEAD, OPTIONS";
    private static final String A_DAY = "86400";

    /** What a script may read beside the headers that it always may. */
    private static final String EXPOSED =
            "ETag, Link, Age, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id, Content-Disposition";

    /** What a script may send beside the headers that it always may. */
    private static final String SENT = "Content-Type, If-None-Match, X-Request-Id";

    private static final Pattern PUBLIC = Pattern.compile("/api/.*|/downloads/.*|/badge/.*|/q/openapi");

    /** They compute from what they are sent, change nothing and know nobody, so who asks makes no difference. */
    private static final Set<String> COMPUTATIONS =
            Set.of("/api/v1/status-evaluations", "/api/v1/status-queries", "/api/v1/verify");

    private final Set<String> origins;

    OtherOrigins(ReachConfig config) {
        origins = Set.copyOf(config.origins());
    }

    void register(@Observes Router router) {
        router.route().order(RequestChain.OTHER_ORIGINS).handler(this::let);
    }

    void register(@Observes Filters filters) {
        filters.register(this::tellBefore, RequestChain.OTHER_ORIGINS_ASK);
    }

    /** Whether an answer differs by the origin of its request. */
    boolean areTold(RoutingContext routing) {
        return !origins.contains(EVERYBODY) && isPublic(routing);
    }

    private void let(RoutingContext routing) {
        String allowed = isPublic(routing) ? allowed(routing.request()) : null;
        if (allowed != null) {
            MultiMap headers = routing.response().headers();
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, allowed);
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
        routing.next();
    }

    /** Answers a browser that asks what a script may send before it sends it. */
    private void tellBefore(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        boolean asks = HttpMethod.OPTIONS.equals(request.method())
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        if (!asks || !isPublic(routing)) {
            routing.next();
            return;
        }
        MultiMap headers = routing.response().headers();
        if (headers.contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)) {
            headers.remove(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS);
            headers.set(
                    HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS,
                    COMPUTATIONS.contains(RequestLine.pathOf(routing)) ? READING + ", POST" : READING);
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, SENT);
            headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
        }
        routing.response().setStatusCode(204).end();
    }

    private static boolean isPublic(RoutingContext routing) {
        return PUBLIC.matcher(RequestLine.pathOf(routing)).matches();
    }

    private @Nullable String allowed(HttpServerRequest request) {
        if (origins.contains(EVERYBODY)) {
            return EVERYBODY;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origins.contains(origin) ? origin : null;
    }
}
