package org.clausetracker.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Offers HTTP/2 over TLS alone. Where it is offered in plain text, the server refuses a request that asks for the change
 * in a wrong way, and then leaves the connection open although the caller asked to close it.
 */
@Singleton
class Http2OverTlsOnly implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
