package org.clausetracker.limits;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.http.ProblemAnswer;
import org.clausetracker.http.RequestChain;
import org.clausetracker.limits.RefusalCounts.Kind;
import org.clausetracker.problem.Problem;
import org.clausetracker.request.LargeBody;

/**
 * Reads the body of a request before a worker has to do with it, so that slow callers keep no worker waiting. A body that
 * comes too slowly, or for which there is no room, is refused, and its connection closed.
 */
@ApplicationScoped
class BodyReader {

    static final long MEGABYTE = 1024L * 1024;

    /** Large bodies that are received at once. */
    private static final int FILES = 2;

    private final LimitsConfig config;
    private final RefusalCounts refusals;
    private final ProblemAnswer answers;
    private final Vertx vertx;
    private final long maxBody;

    private final List<LargeBody> largeBodies;
    private final WorkerExecutor files;

    private final Map<Caller, Integer> bodies = new HashMap<>();
    private final Set<Caller> receiving = new HashSet<>();
    private long bytes;

    BodyReader(
            LimitsConfig config,
            RefusalCounts refusals,
            ProblemAnswer answers,
            Vertx vertx,
            VertxHttpConfig http,
            @All List<LargeBody> largeBodies) {
        this.largeBodies = largeBodies;
        this.files = vertx.createSharedWorkerExecutor("received-bodies", 1);
        this.config = config;
        this.refusals = refusals;
        this.answers = answers;
        this.vertx = vertx;
        this.maxBody = http.limits().maxBodySize().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, RequestChain.BODY_READER);
    }

    private void read(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Optional<LargeBody> large = large(request);
        if (large.isPresent()) {
            receive(exchange, large.get());
            return;
        }
        if (request.isEnded() || !mayHaveBody(request)) {
            exchange.next();
            return;
        }
        long declared = declaredLength(request);
        Caller caller = Caller.of(request);
        Optional<Refusal> refusal = reserve(caller, declared);
        if (refusal.isPresent()) {
            refusal.get().send(exchange, answers, refusals);
            return;
        }
        new IncomingBody(this, exchange, caller, declared).read(vertx);
    }

    private Optional<LargeBody> large(HttpServerRequest request) {
        String path = request.path();
        return path == null
                ? Optional.empty()
                : largeBodies.stream()
                        .filter(one -> one.isSentBy(request.method().name(), path))
                        .findFirst();
    }

    /** One at a time for each address, and a few in all: each takes room on the disk. */
    private void receive(RoutingContext exchange, LargeBody large) {
        HttpServerRequest request = exchange.request();
        Optional<Problem> refusal = large.refusal(request::getHeader)
                .or(() -> declaredLength(request) > large.mostBytes()
                        ? Optional.of(IncomingFile.tooLarge(large))
                        : Optional.empty());
        if (refusal.isPresent()) {
            if (refusal.get().status() == HttpResponseStatus.UNAUTHORIZED.code()) {
                exchange.response().putHeader(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer");
            }
            answers.send(request, refusal.get());
            return;
        }
        if (request.isEnded() || !mayHaveBody(request)) {
            exchange.next();
            return;
        }
        Caller caller = Caller.of(request);
        Optional<Refusal> full = reserveFile(caller);
        if (full.isPresent()) {
            full.get().send(exchange, answers, refusals);
            return;
        }
        new IncomingFile(this, exchange, caller, large).read(vertx, files);
    }

    private synchronized Optional<Refusal> reserveFile(Caller caller) {
        if (receiving.contains(caller)) {
            return Optional.of(Refusal.of(Kind.BODIES_OF_ADDRESS));
        }
        if (receiving.size() >= FILES) {
            return Optional.of(Refusal.of(Kind.BODIES));
        }
        receiving.add(caller);
        return Optional.empty();
    }

    synchronized void releaseFile(Caller caller) {
        receiving.remove(caller);
    }

    /** HTTP/2 needs no header to say so; there a method that can have a body is taken to have one, which may be empty. */
    private static boolean mayHaveBody(HttpServerRequest request) {
        return ProblemAnswer.hasBody(request)
                || (request.version() == HttpVersion.HTTP_2
                        && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        && !HttpMethod.GET.equals(request.method())
                        && !HttpMethod.HEAD.equals(request.method()));
    }

    /** 0 when the request does not say. {@code HttpGuard} has refused what is no length or too long. */
    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /** Makes room for one more body; empty when there is room. */
    private synchronized Optional<Refusal> reserve(Caller caller, long length) {
        int ofCaller = bodies.getOrDefault(caller, 0);
        if (ofCaller >= config.bodiesPerAddress()) {
            return Optional.of(Refusal.of(Kind.BODIES_OF_ADDRESS));
        }
        if (bytes + length > config.bodyMegabytes() * MEGABYTE) {
            return Optional.of(Refusal.of(Kind.BODIES));
        }
        bodies.put(caller, ofCaller + 1);
        bytes += length;
        return Optional.empty();
    }

    /** Makes room for more bytes of a body that did not say how long it is. */
    synchronized boolean grow(long more) {
        if (bytes + more > config.bodyMegabytes() * MEGABYTE) {
            return false;
        }
        bytes += more;
        return true;
    }

    synchronized void release(Caller caller, long length) {
        bytes -= length;
        bodies.computeIfPresent(caller, (same, count) -> count == 1 ? null : count - 1);
    }

    void refuse(RoutingContext exchange, Refusal refusal) {
        refusal.send(exchange, answers, refusals);
    }

    LimitsConfig config() {
        return config;
    }

    long maxBody() {
        return maxBody;
    }
}
