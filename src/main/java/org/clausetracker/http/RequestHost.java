package org.clausetracker.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.clausetracker.problem.FieldError;
import org.clausetracker.problem.Problem;

/**
 * Looks at the host that a request is for. Answers name addresses on this host, so there has to be one, and it has to
 * be the host of an address. The server refuses most others, but none in HTTP/1.0.
 */
final class RequestHost {

    private RequestHost() {}

    /** What is wrong with it; empty when it can stand in an address. */
    static Optional<Problem> fault(HttpServerRequest request) {
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            return wrong("Host may be given only once.");
        }
        String scheme = request.scheme();
        if (scheme != null && !scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of(
                    Problem.invalid(new FieldError("X-Forwarded-Proto", "X-Forwarded-Proto must be http or https.")));
        }
        // The tools of the framework name no host, and the probes of a load balancer often send none.
        HostAndPort host = request.authority();
        return (host != null && isPartOfAddress(host)) || request.uri().startsWith(RequestChain.TOOLS)
                ? Optional.empty()
                : wrong("Host must be the name of a host, or its address, with or without a port.");
    }

    private static boolean isPartOfAddress(HostAndPort host) {
        if (host.host().isEmpty() || host.port() == 0) {
            return false;
        }
        try {
            new URI("http://" + host);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<Problem> wrong(String message) {
        return Optional.of(Problem.invalid(new FieldError("Host", message)));
    }
}
