package org.clausetracker.limits;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import org.clausetracker.limits.RefusalCounts.Kind;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.jboss.logging.Logger;

/** One body on its way in. All of it happens on the event loop of its connection. */
final class IncomingBody {

    private static final Logger LOG = Logger.getLogger(IncomingBody.class);

    /** Milliseconds. */
    static final long LOOKED_AT_EVERY = 1_000;

    private final BodyReader reader;
    private final RoutingContext exchange;
    private final Caller caller;
    private final Buffer body = Buffer.buffer();
    private final boolean declared;
    private final BodyPace pace;
    private long reserved;
    private boolean over;

    IncomingBody(BodyReader reader, RoutingContext exchange, Caller caller, long declared) {
        this.reader = reader;
        this.exchange = exchange;
        this.caller = caller;
        this.declared = declared > 0;
        this.reserved = declared;
        this.pace = new BodyPace(reader.config(), reader.config().bodyTime());
    }

    void read(Vertx vertx) {
        HttpServerRequest request = exchange.request();
        long timer = vertx.setPeriodic(LOOKED_AT_EVERY, id -> look());
        exchange.addEndHandler(done -> {
            over = true;
            vertx.cancelTimer(timer);
            reader.release(caller, reserved);
        });
        request.handler(this::append).exceptionHandler(this::breakOff).endHandler(end -> {
            vertx.cancelTimer(timer);
            finish();
        });
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.headers().remove(HttpHeaders.EXPECT);
            exchange.response().writeContinue();
        }
        request.resume();
    }

    private void append(Buffer chunk) {
        if (over) {
            return;
        }
        long length = body.length() + (long) chunk.length();
        if (length > reader.maxBody()) {
            refuse(new Refusal(Problem.of(ProblemType.TOO_LARGE)));
        } else if (!declared && !reader.grow(chunk.length())) {
            refuse(Refusal.of(Kind.BODIES));
        } else {
            reserved = Math.max(reserved, length);
            body.appendBuffer(chunk);
        }
    }

    /** The caller left, or sent what is no body; nobody is there to be answered. */
    private void breakOff(Throwable why) {
        over = true;
        LOG.debug("A body broke off", why);
    }

    private void finish() {
        if (!over) {
            over = true;
            ((RoutingContextInternal) exchange).setBody(body);
            exchange.next();
        }
    }

    private void look() {
        if (pace.isTooSlow(body.length())) {
            refuse(Refusal.of(Kind.SLOW_BODY));
        }
    }

    private void refuse(Refusal refusal) {
        if (!over) {
            over = true;
            reader.refuse(exchange, refusal);
        }
    }
}
