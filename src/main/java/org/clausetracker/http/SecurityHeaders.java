package org.clausetracker.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.clausetracker.web.site.WebConfig;

/**
 * Tells browsers what an answer may do: pages run only what this service itself serves and nothing inline, and no other
 * site frames them, but for the card of a clause, which is made for that.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    /** The tools of the framework under this path bring pages of their own, with inline scripts. */
    private static final String TOOLS = "/q/";

    private static final String API = "/api/";

    private static final Pattern CARD = Pattern.compile("/card/[^/]+/[^/]+");

    private final WebConfig config;

    SecurityHeaders(WebConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::send, RequestChain.SECURITY_HEADERS);
    }

    private void send(RoutingContext routing) {
        MultiMap headers = routing.response().headers();
        String path = routing.normalizedPath();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        config.strictTransportSecurity().ifPresent(value -> headers.set("Strict-Transport-Security", value));
        if (path.startsWith(API)) {
            headers.set("Content-Security-Policy", DATA);
        } else if (CARD.matcher(path).matches()) {
            headers.set("Content-Security-Policy", PAGE + "; frame-ancestors *");
        } else {
            headers.set("X-Frame-Options", "DENY");
            if (!path.startsWith(TOOLS)) {
                headers.set("Content-Security-Policy", PAGE + "; frame-ancestors 'none'");
            }
        }
        routing.next();
    }
}
