package org.clausetracker.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;

/**
 * Stands before every other route: answers requests that cannot be read, and failures that nothing behind it answered,
 * with problem details. It looks at requests of HTTP/1 and HTTP/2 alike, after the server has accepted them.
 */
@ApplicationScoped
class HttpGuard {

    private final ProblemAnswer answers;
    private final long maxBody;

    /** The request headers that decide what is answered, so that caches keep the variants apart. */
    private final String vary;

    HttpGuard(ProblemAnswer answers, VertxHttpConfig config) {
        this.answers = answers;
        this.maxBody =
                config.limits().maxBodySize().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
        this.vary = config.cors().enabled() ? "Accept-Encoding, Origin" : "Accept-Encoding";
    }

    void register(@Observes Router router) {
        router.route().order(RequestChain.GUARD).handler(this::check).failureHandler(this::fail);
        for (ProblemType type : ProblemType.values()) {
            router.errorHandler(type.status(), this::fail);
        }
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.addHeadersEndHandler(done -> context.response().headers().add(HttpHeaders.VARY, vary));
        Optional<Problem> fault = RequestLine.of(request.uri(), request.headers())
                .fault()
                .or(() -> RequestHost.fault(request))
                .or(() -> bodyTooLarge(request) ? Optional.of(Problem.of(ProblemType.TOO_LARGE)) : Optional.empty());
        if (fault.isPresent()) {
            answers.send(request, fault.get());
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
        answers.send(
                context.request(),
                failure != null && (status < 0 || status == ProblemType.INTERNAL_ERROR.status())
                        ? Problem.unexpected(failure)
                        : Problem.of(ProblemType.of(status)));
    }
}
