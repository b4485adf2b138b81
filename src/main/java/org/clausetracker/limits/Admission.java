package org.clausetracker.limits;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.http.ProblemAnswer;
import org.clausetracker.http.RequestChain;
import org.clausetracker.limits.RefusalCounts.Kind;
import org.clausetracker.problem.Outage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many requests through to the workers as they can work on, and a few more; the others wait for their turn. The
 * addresses that wait take turns, so that one that asks a lot waits for itself. When too many wait, the next one is
 * refused at once. Who went away, or waits for longer than an answer may take, waits no longer.
 */
@ApplicationScoped
class Admission {

    /** Requests beyond the number of workers, so that a worker that is done finds the next one at once. */
    private static final int AHEAD = 3;

    /** Milliseconds in which a worker answers whose query was cancelled. */
    private static final long GRACE = 2_000;

    private final LimitsConfig config;
    private final RefusalCounts refusals;
    private final ProblemAnswer answers;
    private final QueryCanceller canceller;
    private final Vertx vertx;
    private final int places;

    /** Those who wait, by caller; the caller whose turn is next comes first. */
    private final Map<Caller, Deque<RunningRequest>> waiting = new LinkedHashMap<>();

    private int inQueue;
    private int working;

    /** What becomes of a request that asks for a worker. */
    private record Entry(boolean goesOn, Optional<Kind> refusal) {

        static final Entry AT_WORK = new Entry(true, Optional.empty());

        /** Who gives it a place sends it on, which may be before the one who let it wait does anything else. */
        static final Entry WAITS = new Entry(false, Optional.empty());

        static Entry refused(Kind why) {
            return new Entry(false, Optional.of(why));
        }
    }

    Admission(
            LimitsConfig config,
            RefusalCounts refusals,
            ProblemAnswer answers,
            QueryCanceller canceller,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.thread-pool.max-threads") int workers) {
        this.config = config;
        this.refusals = refusals;
        this.answers = answers;
        this.canceller = canceller;
        this.vertx = vertx;
        this.places = workers + AHEAD;
    }

    void register(@Observes Filters filters, MeterRegistry metrics) {
        Gauge.builder("tracker.queue", this, Admission::queued)
                .description("Requests that wait for a worker")
                .register(metrics);
        Gauge.builder("tracker.working", this, Admission::working)
                .description("Requests that are worked on")
                .register(metrics);
        filters.register(this::admit, RequestChain.ADMISSION);
    }

    private void admit(RoutingContext exchange) {
        if (exchange.normalizedPath().startsWith(RequestChain.TOOLS)) {
            exchange.next();
            return;
        }
        RunningRequest request =
                new RunningRequest(exchange, Caller.of(exchange.request()), vertx.getOrCreateContext());
        Entry entry = enter(request);
        if (entry.refusal.isPresent()) {
            Refusal.of(entry.refusal.get()).send(exchange, answers, refusals);
            return;
        }
        long timer = vertx.setTimer(config.answerTime().toMillis(), late -> giveUp(request));
        exchange.addEndHandler(end -> {
            vertx.cancelTimer(timer);
            if (!exchange.response().ended()) {
                canceller.cancel(request);
            }
            leave(request);
        });
        if (entry.goesOn) {
            exchange.next();
        }
    }

    /** Takes a place at work or in the queue, or tells why not. */
    private synchronized Entry enter(RunningRequest request) {
        if (working < places) {
            working++;
            request.admit();
            return Entry.AT_WORK;
        }
        Deque<RunningRequest> ofCaller = waiting.get(request.caller());
        if (ofCaller != null && ofCaller.size() >= config.queuePerAddress()) {
            return Entry.refused(Kind.QUEUE_OF_ADDRESS);
        }
        if (inQueue >= config.queue()) {
            return Entry.refused(Kind.QUEUE);
        }
        waiting.computeIfAbsent(request.caller(), first -> new ArrayDeque<>()).add(request);
        inQueue++;
        return Entry.WAITS;
    }

    /** Gives the place of a request that has ended, however it ended, to the next one. */
    private void leave(RunningRequest request) {
        RunningRequest next;
        synchronized (this) {
            if (!request.isAdmitted()) {
                forget(request);
                return;
            }
            working--;
            next = nextInTurn();
            if (next != null) {
                working++;
                next.admit();
            }
        }
        if (next != null) {
            next.goOn();
        }
    }

    private void forget(RunningRequest request) {
        Deque<RunningRequest> ofCaller = waiting.get(request.caller());
        if (ofCaller != null && ofCaller.remove(request)) {
            inQueue--;
            if (ofCaller.isEmpty()) {
                waiting.remove(request.caller());
            }
        }
    }

    private @Nullable RunningRequest nextInTurn() {
        if (waiting.isEmpty()) {
            return null;
        }
        Map.Entry<Caller, Deque<RunningRequest>> turn =
                waiting.entrySet().iterator().next();
        Caller caller = turn.getKey();
        Deque<RunningRequest> ofCaller = turn.getValue();
        waiting.remove(caller);
        RunningRequest next = ofCaller.removeFirst();
        inQueue--;
        if (!ofCaller.isEmpty()) {
            waiting.put(caller, ofCaller);
        }
        return next;
    }

    /**
     * Who waits for a worker is answered at once. A worker whose query is cancelled answers by itself; one that does not
     * come back from something else is answered for.
     */
    private void giveUp(RunningRequest request) {
        if (request.exchange().response().ended()) {
            return;
        }
        if (!request.isAdmitted()) {
            Refusal.of(Kind.ANSWER_TIME).send(request.exchange(), answers, refusals);
            return;
        }
        refusals.count(Kind.ANSWER_TIME);
        canceller.cancel(request);
        vertx.setTimer(GRACE, still -> answerFor(request));
    }

    private void answerFor(RunningRequest request) {
        if (!request.exchange().response().ended()) {
            new Refusal(Outage.CANCELLED.problem()).send(request.exchange(), answers, refusals);
        }
    }

    private synchronized int queued() {
        return inQueue;
    }

    private synchronized int working() {
        return working;
    }
}
