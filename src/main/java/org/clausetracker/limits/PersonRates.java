package org.clausetracker.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import java.util.Set;
import org.clausetracker.access.Access;
import org.clausetracker.access.Caller;
import org.clausetracker.access.Credentials;
import org.clausetracker.access.Network;
import org.clausetracker.access.TriesSecret;
import org.clausetracker.limits.RefusalCounts.Kind;
import org.clausetracker.problem.DomainFailure.TooOften;

/**
 * Bounds what one person sends a minute, by whatever session or key and from wherever, and how many secrets a network tries.
 * The former come on top of what {@link CallerRates} tells in {@code RateLimit}: both limits hold, each under its name.
 */
@ApplicationScoped
class PersonRates {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Persons or networks that are remembered at once; one that is forgotten may begin anew. */
    private static final int REMEMBERED = 50_000;

    private static final long SECOND = 1_000_000_000L;
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Access access;
    private final CurrentVertxRequest current;
    private final RefusalCounts refusals;
    private final Rate requests;
    private final Rate writes;
    private final Rate secrets;

    PersonRates(LimitsConfig config, Access access, CurrentVertxRequest current, RefusalCounts refusals) {
        this.access = access;
        this.current = current;
        this.refusals = refusals;
        requests =
                new Rate("person", config.personRequestsPerMinute(), Kind.RATE_OF_PERSON, "You may send %d requests");
        writes = new Rate(
                "person-writes",
                config.personWritesPerMinute(),
                Kind.RATE_OF_PERSON,
                "You may send %d requests that change something");
        secrets = new Rate(
                "log-ins", config.logInsPerMinute(), Kind.LOG_INS, "From your network, %d log-ins may be tried");
    }

    /** Counts a request, and refuses it when it is one too many. */
    void count(ResourceInfo resource) {
        RoutingContext exchange = current.getCurrent();
        HttpServerRequest request = exchange.request();
        if (resource.getResourceMethod().isAnnotationPresent(TriesSecret.class)) {
            secrets.take(Network.of(request).text(), exchange);
        }
        if (!Credentials.of(request).areGiven()) {
            return;
        }
        Caller caller = access.caller();
        if (caller.isKnown()) {
            requests.take(caller.id(), exchange);
            if (!READING.contains(request.method().name())) {
                writes.take(caller.id(), exchange);
            }
        }
    }

    /** One limit, with what each of those whom it is for has left. */
    private final class Rate {

        private final String name;
        private final int perMinute;
        private final Kind kind;
        private final String words;
        private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(WINDOW)
                .build();

        Rate(String name, int perMinute, Kind kind, String words) {
            this.name = name;
            this.perMinute = perMinute;
            this.kind = kind;
            this.words = words;
        }

        void take(String who, RoutingContext exchange) {
            if (perMinute == 0) {
                return;
            }
            ConsumptionProbe probe = buckets.get(who, key -> newBucket()).tryConsumeAndReturnRemaining(1);
            long wait = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
            long seconds = (wait + SECOND - 1) / SECOND;
            MultiMap headers = exchange.response().headers();
            add(headers, "RateLimit-Policy", "\"" + name + "\";q=" + perMinute + ";w=" + WINDOW.toSeconds());
            add(headers, "RateLimit", "\"" + name + "\";r=" + probe.getRemainingTokens() + ";t=" + seconds);
            if (!probe.isConsumed()) {
                refusals.count(kind);
                throw new TooOften(
                        String.format(words, perMinute) + " a minute, and that was all.", Math.max(1, seconds));
            }
        }

        private Bucket newBucket() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                    .build();
        }
    }

    /** As one list, which readers that know one header of a name alone understand too. */
    private static void add(MultiMap headers, String header, String item) {
        String before = headers.get(header);
        headers.set(header, before == null ? item : before + ", " + item);
    }
}
