package org.clausetracker.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.clausetracker.access.Audience;
import org.clausetracker.access.Credentials;
import org.clausetracker.http.Compression.Coding;

/**
 * Answers a GET of the API that was answered before, at the same revision, before anything else looks at it: neither a
 * worker thread nor the database is needed. While the database is away, it sends what was right when it was there, and
 * says in {@code Age} how many seconds ago that was.
 *
 * <p>Nobody has been looked up yet, so a request that says in any way who sent it goes on: it is neither answered from what
 * is kept, nor is its answer kept. All that is kept was made for {@link Audience#PUBLIC}, as its key says.
 */
@ApplicationScoped
class CachedAnswers {

    /** Under this name a request carries what its answer is to be kept under. */
    static final String KEY = "tracker.answer-key";

    private static final String BASE = "/api/v1/";

    /** How far an import is changes without a revision. */
    private static final String IMPORTS = BASE + "imports";

    private final AnswerCache answers;
    private final DatabasePresence presence;
    private final Compression compression;
    private final Counter stale;

    CachedAnswers(AnswerCache answers, DatabasePresence presence, Compression compression, MeterRegistry meters) {
        this.stale = Counter.builder("tracker.stale")
                .description("Answers sent while the database was away")
                .register(meters);
        this.answers = answers;
        this.presence = presence;
        this.compression = compression;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, RequestChain.CACHED_ANSWERS);
    }

    private void answer(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String path = request.path();
        if (!HttpMethod.GET.equals(request.method())
                || path == null
                || !path.startsWith(BASE)
                || path.startsWith(IMPORTS)
                || !acceptsJson(request)
                || Credentials.of(request).areGiven()) {
            exchange.next();
            return;
        }
        Coding coding = compression.of(request, ConditionalGet.JSON);
        if (!presence.isAnswering()) {
            answerUnconfirmed(exchange, answers.unconfirmed(path, request.uri(), coding));
            return;
        }
        Optional<AnswerCache.Key> key = answers.key(path, request.uri(), coding);
        AnswerCache.Answer kept = key.map(answers::get).orElse(null);
        if (key.isEmpty() || kept == null) {
            key.ifPresent(known -> exchange.put(KEY, known));
            exchange.next();
            return;
        }
        send(exchange, key.get(), kept);
    }

    /** What is not kept is refused further on, if it needs the database. */
    private void answerUnconfirmed(RoutingContext exchange, Optional<AnswerCache.Unconfirmed> kept) {
        if (kept.isEmpty()) {
            exchange.next();
            return;
        }
        stale.increment();
        exchange.response()
                .putHeader(HttpHeaders.AGE, String.valueOf(kept.get().age().toSeconds()));
        send(exchange, kept.get().key(), kept.get().answer());
    }

    /** What is plain to see; any other wish is left to the framework to weigh. */
    private static boolean acceptsJson(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || accept.equals("*/*") || accept.equals("application/json");
    }

    private void send(RoutingContext exchange, AnswerCache.Key key, AnswerCache.Answer kept) {
        exchange.put(RequestNaming.KEPT, "true");
        HttpServerResponse response = exchange.response();
        response.putHeader(HttpHeaders.ETAG, kept.tag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, ConditionalGet.CACHING);
        if (ConditionalGet.holds(exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH), kept.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        if (kept.link() != null) {
            response.putHeader("Link", kept.link());
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, ConditionalGet.JSON);
        // for HTTP/2 the server compresses once more what says that it is compressed
        if (key.coding() == Coding.NONE || exchange.request().version() == HttpVersion.HTTP_2) {
            response.end(kept.body());
        } else {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, key.coding().token());
            response.end(answers.packed(key, kept, compression));
        }
    }
}
