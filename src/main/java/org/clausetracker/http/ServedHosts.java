package org.clausetracker.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;

/**
 * Refuses requests for hosts that are not served here, where the hosts are configured: a page of another site that has
 * its own name point to this address, and whoever forges a name, get nothing. Health is told to any host, since probes
 * ask by address.
 */
@Singleton
class ServedHosts {

    private static final String HEALTH = "/q/health";
    private static final String BELOW = "*.";

    private final List<String> served;

    ServedHosts(ReachConfig config) {
        served = config.hosts().orElse(List.of()).stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What is wrong with the host that a request is for; empty when it is served. */
    Optional<Problem> fault(HttpServerRequest request) {
        String path = request.path();
        if (served.isEmpty() || (path != null && (path.equals(HEALTH) || path.startsWith(HEALTH + "/")))) {
            return Optional.empty();
        }
        HostAndPort authority = request.authority();
        return authority != null && isServed(authority.host())
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemType.MISDIRECTED));
    }

    private boolean isServed(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return served.stream()
                .anyMatch(known -> known.startsWith(BELOW)
                        ? name.length() >= known.length() && name.endsWith(known.substring(1))
                        : name.equals(known));
    }
}
