package org.clausetracker.limits;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Bounds what the system keeps of answers that are not read yet. By itself it takes megabytes for each connection, which
 * slow readers could fill at the expense of everybody.
 */
@Singleton
class ConnectionBuffers implements HttpServerOptionsCustomizer {

    /** Bytes; the system takes twice as many. It bounds the pace of a reader to this much for each way there and back. */
    private static final int SENT_AHEAD = 128 * 1024;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setSendBufferSize(SENT_AHEAD);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        options.setSendBufferSize(SENT_AHEAD);
    }
}
