package org.clausetracker.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.clausetracker.http.ProblemAnswer;
import org.clausetracker.http.RequestChain;
import org.clausetracker.limits.RefusalCounts.Kind;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;

/**
 * Bounds how many requests a minute one address may send that cost something: kept answers are sent before, and the
 * files of pages and the tools under {@code /q} are not counted. Callers see where they stand in {@code RateLimit} and
 * {@code RateLimit-Policy}, as draft-ietf-httpapi-ratelimit-headers has them.
 */
@ApplicationScoped
class CallerRates {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Callers that are remembered at once; one that is forgotten may begin anew. */
    private static final int CALLERS = 50_000;

    private static final long SECOND = 1_000_000_000L;
    private static final String FILES = "/assets/";

    private final int perMinute;
    private final RefusalCounts refusals;
    private final ProblemAnswer answers;
    private final Cache<Caller, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(CALLERS).expireAfterAccess(WINDOW).build();

    CallerRates(LimitsConfig config, RefusalCounts refusals, ProblemAnswer answers) {
        this.perMinute = config.requestsPerMinute();
        this.refusals = refusals;
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        if (perMinute > 0) {
            filters.register(this::count, RequestChain.CALLER_RATES);
        }
    }

    private void count(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        if (path.startsWith(RequestChain.TOOLS) || path.startsWith(FILES)) {
            exchange.next();
            return;
        }
        ConsumptionProbe probe =
                buckets.get(Caller.of(exchange.request()), this::newBucket).tryConsumeAndReturnRemaining(1);
        exchange.response()
                .putHeader("RateLimit-Policy", "\"requests\";q=" + perMinute + ";w=" + WINDOW.toSeconds())
                .putHeader(
                        "RateLimit",
                        "\"requests\";r=" + probe.getRemainingTokens() + ";t="
                                + seconds(
                                        probe.isConsumed()
                                                ? probe.getNanosToWaitForReset()
                                                : probe.getNanosToWaitForRefill()));
        if (probe.isConsumed()) {
            exchange.next();
            return;
        }
        new Refusal(
                        Problem.of(
                                ProblemType.TOO_MANY_REQUESTS,
                                "This address may send " + perMinute + " requests a minute, and has sent them."),
                        Kind.RATE,
                        seconds(probe.getNanosToWaitForRefill()))
                .send(exchange, answers, refusals);
    }

    private Bucket newBucket(Caller caller) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }

    /** Rounded up: after so many seconds it is true for sure. */
    private static int seconds(long nanos) {
        return (int) ((nanos + SECOND - 1) / SECOND);
    }
}
