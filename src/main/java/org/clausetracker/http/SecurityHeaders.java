package org.clausetracker.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.clausetracker.account.ReviewConfig;
import org.clausetracker.web.site.WebConfig;

/**
 * Tells browsers what an answer may do, on every answer that is more than a bare status of the server: pages run only
 * what this service itself serves and nothing inline, and no other site frames them, but for the card of a clause, which
 * is made for that. Where one person decides alone, every answer says that too.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    /** The framework draws this page with a script and styles of its own that stand in it. */
    private static final String API_EXPLORER = "default-src 'none'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'none';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private static final Pattern OF_DATA = Pattern.compile("/(api|q)(/.*)?");
    private static final Pattern OF_API_EXPLORER = Pattern.compile("/q/swagger-ui(/.*)?");
    private static final Pattern OF_CARD = Pattern.compile("/card/[^/]+/[^/]+");

    private final WebConfig config;
    private final ReviewConfig review;

    SecurityHeaders(WebConfig config, ReviewConfig review) {
        this.config = config;
        this.review = review;
    }

    void register(@Observes Router router) {
        router.route().order(RequestChain.SECURITY_HEADERS).handler(this::send);
    }

    /** The same on a port of its own, where there is one for those who operate the service. */
    void registerForManagement(@Observes ManagementInterface management) {
        register(management.router());
    }

    private void send(RoutingContext routing) {
        add(routing);
        routing.next();
    }

    /** Adds them to an answer; a second time changes nothing. */
    void add(RoutingContext routing) {
        MultiMap headers = routing.response().headers();
        String path = RequestLine.pathOf(routing);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (review.singlePerson()) {
            headers.set("Review-Mode", "single-person");
        }
        config.strictTransportSecurity().ifPresent(value -> headers.set("Strict-Transport-Security", value));
        if (OF_CARD.matcher(path).matches()) {
            headers.set("Content-Security-Policy", PAGE + "; frame-ancestors *");
            return;
        }
        headers.set("X-Frame-Options", "DENY");
        if (OF_API_EXPLORER.matcher(path).matches()) {
            headers.set("Content-Security-Policy", API_EXPLORER);
        } else if (!OF_DATA.matcher(path).matches()) {
            headers.set("Content-Security-Policy", PAGE + "; frame-ancestors 'none'");
        } else if (!LaunchMode.current().isDev()) {
            // the tools of the development mode stand there too, with pages that do what they like
            headers.set("Content-Security-Policy", DATA);
        }
    }
}
