package org.clausetracker.limits;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.clausetracker.http.ProblemAnswer;
import org.clausetracker.limits.RefusalCounts.Kind;
import org.clausetracker.problem.Outage;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * What a caller is told who asked for more than there is.
 *
 * @param kind how it is counted; null when it is not a limit of this room
 * @param retryAfter seconds after which it is worth trying again; 0 when the kind of problem says so, or it is not
 */
record Refusal(Problem problem, @Nullable Kind kind, int retryAfter) {

    Refusal(Problem problem) {
        this(problem, null, 0);
    }

    static Refusal of(Kind kind) {
        return switch (kind) {
            case SLOW_BODY ->
                new Refusal(
                        Problem.of(ProblemType.REQUEST_TIMEOUT, "The body of the request came too slowly."), kind, 0);
            case BODIES_OF_ADDRESS ->
                new Refusal(
                        Problem.of(
                                ProblemType.TOO_MANY_REQUESTS,
                                "Too many bodies come from this address at once. Send them one after the other."),
                        kind,
                        1);
            case QUEUE_OF_ADDRESS ->
                new Refusal(
                        Problem.of(
                                ProblemType.TOO_MANY_REQUESTS,
                                "Too many requests of this address wait for their turn. Send fewer at once."),
                        kind,
                        1);
            case ANSWER_TIME -> new Refusal(Outage.CANCELLED.problem(), kind, 0);
            default ->
                new Refusal(
                        Problem.of(ProblemType.UNAVAILABLE, "More is asked for than can be answered. Try again soon."),
                        kind,
                        0);
        };
    }

    /** Answers with it and counts it. What has begun to be answered otherwise can only be cut off. */
    void send(RoutingContext exchange, ProblemAnswer answers, RefusalCounts refusals) {
        if (kind != null) {
            refusals.count(kind);
        }
        if (exchange.response().headWritten()) {
            exchange.request().connection().close();
            return;
        }
        if (retryAfter > 0) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfter));
        }
        answers.send(exchange.request(), problem);
    }
}
