package org.clausetracker.observe;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.Set;
import org.clausetracker.http.Routes;

/**
 * Counts each request under the template of its address, whatever was answered and by whom. By itself the framework counts
 * under the address what no resource has answered (kept answers, refusals, unknown addresses), and stops to count new
 * addresses after the hundredth.
 */
@Singleton
class RequestTags implements HttpServerMetricsTagsContributor {

    private static final String OTHER = "OTHER";

    /** Of all others there may be any number, for anybody may make one up. */
    private static final Set<HttpMethod> KNOWN = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE);

    private final Routes routes;

    RequestTags(Routes routes) {
        this.routes = routes;
    }

    @Override
    public Tags contribute(Context context) {
        HttpMethod method = context.request().method();
        return Tags.of(
                "uri",
                routes.templateOf(context.request().path()),
                "method",
                method != null && KNOWN.contains(method) ? method.name() : OTHER);
    }
}
