package org.clausetracker.problem;

import io.vertx.core.http.HttpClosedException;
import java.nio.channels.ClosedChannelException;
import java.util.List;

/**
 * Tells failures of reading a request from those of this service: a caller that goes away in the middle, or sends what is
 * no HTTP or no form, is a matter of that caller alone. The framework throws exceptions of general types for them, so they
 * are known by who throws them; a database that goes away throws some of the same types.
 */
final class RequestReading {

    /** Beginnings of the names of the classes that read requests, and that call nothing of ours. */
    private static final List<String> READERS = List.of(
            "io.netty.handler.codec.",
            "org.jboss.resteasy.reactive.server.vertx.VertxInputStream",
            "org.jboss.resteasy.reactive.server.core.multipart.",
            "org.jboss.resteasy.reactive.common.util.URLUtils");

    private RequestReading() {}

    /** Whether this, or what caused it, is a failure of reading the request or of reaching the caller. */
    static boolean failed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClosedChannelException || cause instanceof HttpClosedException || isOfReader(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfReader(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0 && READERS.stream().anyMatch(trace[0].getClassName()::startsWith);
    }
}
