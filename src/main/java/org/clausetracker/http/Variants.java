package org.clausetracker.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.clausetracker.access.Credentials;
import org.clausetracker.http.Compression.Coding;
import org.clausetracker.web.site.PageLanguage;

/**
 * Says of every answer which headers of the request decided it, so that caches keep the variants apart, and how its body
 * is coded: what the reader refuses is not sent, and HEAD and 304 tell what GET would.
 */
@ApplicationScoped
class Variants {

    private final Compression compression;
    private final OtherOrigins origins;

    Variants(Compression compression, OtherOrigins origins) {
        this.compression = compression;
        this.origins = origins;
    }

    void register(@Observes Router router) {
        router.route().order(RequestChain.VARIANTS).handler(routing -> {
            // what is added first is called last: by now the framework has said whether it wants the body compressed
            routing.addHeadersEndHandler(done -> finish(routing));
            routing.next();
        });
    }

    private void finish(RoutingContext routing) {
        MultiMap headers = routing.response().headers();
        headers.add(HttpHeaders.VARY, vary(routing));
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)
                && Credentials.of(routing.request()).areGiven()) {
            headers.set(HttpHeaders.CACHE_CONTROL, ConditionalGet.NOTHING_KEPT);
        }
        code(routing);
    }

    private String vary(RoutingContext routing) {
        StringBuilder vary = new StringBuilder("Accept-Encoding");
        boolean personal = Credentials.of(routing.request()).areGiven();
        if (PageLanguage.isChosen(routing)) {
            vary.append(", Accept-Language, Cookie");
        } else if (personal) {
            vary.append(", Cookie");
        }
        if (personal) {
            vary.append(", Authorization");
        }
        if (origins.areTold(routing)) {
            vary.append(", Origin");
        }
        return vary.toString();
    }

    private void code(RoutingContext routing) {
        HttpServerResponse response = routing.response();
        MultiMap headers = response.headers();
        boolean compressed = headers.get(HttpHeaders.CONTENT_ENCODING) == null;
        if (response.getStatusCode() == 304 || response.getStatusCode() == 204) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        } else if (!HttpMethod.HEAD.equals(routing.request().method())) {
            if (compressed && compression.wouldBeRefused(routing.request())) {
                headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
            }
        } else {
            Coding coding = compressed ? compression.of(routing.request()) : Coding.NONE;
            headers.remove(HttpHeaders.CONTENT_ENCODING);
            if (coding != Coding.NONE) {
                headers.set(HttpHeaders.CONTENT_ENCODING, coding.token());
                headers.remove(HttpHeaders.CONTENT_LENGTH);
            }
        }
    }
}
