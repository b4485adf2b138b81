package org.clausetracker.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Set;
import org.clausetracker.access.Credentials;
import org.clausetracker.access.NeedsNothing;
import org.clausetracker.problem.DomainFailure.CrossSite;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Refuses what the page of another site has a browser send in its reader's name. Browsers say themselves which site a
 * request comes from ({@code Sec-Fetch-Site}); older ones say which page ({@code Origin}). A request with a cookie that says
 * neither is refused too. Requests with a key are not concerned: no browser adds one by itself.
 */
class CrossSiteRequests {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final CurrentVertxRequest current;

    CrossSiteRequests(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Where a request comes from, as far as it says. */
    private enum Sender {
        OWN_PAGE,
        OTHER_SITE,
        UNKNOWN
    }

    @ServerRequestFilter(nonBlocking = true, priority = RequestChain.CROSS_SITE)
    public void refuse(SimpleResourceInfo resource) throws NoSuchMethodException {
        HttpServerRequest request = current.getCurrent().request();
        if (READING.contains(request.method().name())) {
            return;
        }
        Credentials credentials = Credentials.of(request);
        if (credentials.key() != null) {
            return;
        }
        Sender sender = senderOf(request);
        boolean refused = credentials.areOfCookie()
                ? sender != Sender.OWN_PAGE
                : sender == Sender.OTHER_SITE && !isFromAnySite(resource);
        if (refused) {
            throw new CrossSite();
        }
    }

    private static boolean isFromAnySite(SimpleResourceInfo resource) throws NoSuchMethodException {
        Method method = resource.getResourceClass().getMethod(resource.getMethodName(), resource.parameterTypes());
        NeedsNothing open = method.getAnnotation(NeedsNothing.class);
        return open != null && open.fromAnySite();
    }

    private static Sender senderOf(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITE.contains(site) ? Sender.OWN_PAGE : Sender.OTHER_SITE;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return Sender.UNKNOWN;
        }
        return origin.equalsIgnoreCase(request.scheme() + "://" + request.authority())
                ? Sender.OWN_PAGE
                : Sender.OTHER_SITE;
    }
}
