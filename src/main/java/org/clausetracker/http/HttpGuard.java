package org.clausetracker.http;

import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.clausetracker.problem.FieldError;
import org.clausetracker.problem.Outage;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.clausetracker.problem.Refusals;
import org.clausetracker.request.LargeBody;

/**
 * Stands before every other route: answers requests that cannot be read, and failures that nothing behind it answered,
 * with problem details. It looks at requests of HTTP/1 and HTTP/2 alike, after the server has accepted them.
 */
@ApplicationScoped
class HttpGuard {

    private final ProblemAnswer answers;
    private final SecurityHeaders security;
    private final ServedHosts hosts;
    private final Refusals refusals;
    private final long maxBody;
    private final List<LargeBody> largeBodies;

    HttpGuard(
            ProblemAnswer answers,
            SecurityHeaders security,
            ServedHosts hosts,
            Refusals refusals,
            VertxHttpConfig config,
            @All List<LargeBody> largeBodies) {
        this.largeBodies = largeBodies;
        this.answers = answers;
        this.security = security;
        this.hosts = hosts;
        this.refusals = refusals;
        this.maxBody =
                config.limits().maxBodySize().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    void register(@Observes Router router) {
        router.route().order(RequestChain.GUARD).handler(this::check).failureHandler(this::fail);
        for (ProblemType type : ProblemType.values()) {
            router.errorHandler(type.status(), this::fail);
        }
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (namesItsHost(request.uri())) {
            if (!isAddress(request.uri())) {
                answers.send(
                        request, Problem.invalid(new FieldError("path", "The path is not the path of an address.")));
                return;
            }
            String query = request.query();
            context.reroute(request.path() + (query == null ? "" : "?" + query));
            return;
        }
        Optional<Problem> fault = unknownVersion(request)
                .or(() -> RequestLine.of(request.uri(), request.headers()).fault())
                .or(() -> RequestHost.fault(request))
                .or(() -> hosts.fault(request))
                .or(() -> bodyTooLarge(request) ? Optional.of(Problem.of(ProblemType.TOO_LARGE)) : Optional.empty());
        if (fault.isPresent()) {
            answers.send(request, fault.get());
        } else {
            context.next();
        }
    }

    /** Whether an address names scheme and host itself, as one sent to a proxy does; the header names the host too. */
    private static boolean namesItsHost(String address) {
        return !address.startsWith("/") && address.contains("://");
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<Problem> unknownVersion(HttpServerRequest request) {
        return request.version() == null
                ? Optional.of(
                        Problem.invalid(new FieldError("version", "The version must be HTTP/1.0, HTTP/1.1 or HTTP/2.")))
                : Optional.empty();
    }

    private boolean bodyTooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > maxBody && !isLarge(request);
    }

    /** Whoever receives it looks at its length. */
    private boolean isLarge(HttpServerRequest request) {
        String path = request.path();
        return path != null
                && largeBodies.stream()
                        .anyMatch(one -> one.isSentBy(request.method().name(), path));
    }

    private void fail(RoutingContext context) {
        Throwable failure = context.failure();
        if (context.response().ended()) {
            // Answered by a limit, or nobody is there any more: whoever made an answer later made it for nothing.
            return;
        }
        if (context.response().headWritten() || failure instanceof SecurityException) {
            context.next();
            return;
        }
        // what names no path at all has met no stage
        security.add(context);
        int status = context.statusCode();
        answers.send(
                context.request(),
                failure != null && (status < 0 || status == ProblemType.INTERNAL_ERROR.status())
                        ? problemOf(failure)
                        : Problem.of(ProblemType.of(status)));
    }

    private Problem problemOf(Throwable failure) {
        Optional<Outage> outage = Outage.of(failure);
        outage.ifPresent(kind -> refusals.refused(kind, failure));
        return outage.map(Outage::problem).orElseGet(() -> Problem.unexpected(failure));
    }
}
