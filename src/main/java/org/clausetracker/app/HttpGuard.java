package org.clausetracker.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;

/**
 * Stands before every other route: answers requests that cannot be read, and failures that nothing behind it answered,
 * with problem details. What the server refuses before any route has seen it gets a status alone: a broken header line,
 * a target that is no URI at all ({@code %zz}), an address or headers many times beyond the limits here.
 */
@ApplicationScoped
class HttpGuard {

    /** Before every route of the server, whose own begin at -1,000 or so; the reload of the development mode goes first. */
    private static final int FIRST = -100_000;

    private final ObjectMapper json;
    private final long maxBody;

    /** The request headers that decide what is answered, so that caches keep the variants apart. */
    private final String vary;

    HttpGuard(ObjectMapper json, VertxHttpConfig config) {
        this.json = json;
        this.maxBody =
                config.limits().maxBodySize().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
        this.vary = config.corsEnabled() ? "Accept-Encoding, Origin" : "Accept-Encoding";
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::check).failureHandler(this::fail);
        for (ProblemType type : ProblemType.values()) {
            router.errorHandler(type.status(), this::fail);
        }
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.addHeadersEndHandler(done -> context.response().headers().add(HttpHeaders.VARY, vary));
        Optional<Problem> fault = RequestLine.of(request.uri(), request.headers())
                .fault()
                .or(() -> bodyTooLarge(request) ? Optional.of(Problem.of(ProblemType.TOO_LARGE)) : Optional.empty());
        if (fault.isPresent()) {
            answer(context, fault.get());
        } else {
            context.next();
        }
    }

    private boolean bodyTooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > maxBody;
    }

    private void fail(RoutingContext context) {
        Throwable failure = context.failure();
        if (context.response().headWritten() || failure instanceof SecurityException) {
            context.next();
            return;
        }
        int status = context.statusCode();
        answer(
                context,
                failure != null && (status < 0 || status == ProblemType.INTERNAL_ERROR.status())
                        ? Problem.unexpected(failure)
                        : Problem.of(ProblemType.of(status)));
    }

    private void answer(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (!context.request().isEnded()) {
            // The rest of the request is not read, so nothing can follow it on this connection.
            response.putHeader(HttpHeaders.CONNECTION, "close");
            response.endHandler(done -> context.request().connection().close());
        }
        try {
            response.end(Buffer.buffer(json.writeValueAsBytes(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem holds nothing that JSON cannot", e);
        }
    }
}
