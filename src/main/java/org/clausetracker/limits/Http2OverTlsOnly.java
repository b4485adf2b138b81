package org.clausetracker.limits;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Offers HTTP/2 over TLS alone. If it were offered in plain text, a request could ask for it in a wrong way; the server
 * refuses that, but leaves the connection open although the caller asked to close it.
 */
@Singleton
class Http2OverTlsOnly implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
