package org.clausetracker.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.problem.FieldError;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request of HTTP/1 before the server and the framework judge it: what they refuse, they answer without a
 * body, and some hosts they cannot read leave a request without any answer. Such requests are answered with problem
 * details, as the last of their connection. Requests that need no host are given the one that was asked.
 *
 * <p>Only who makes the server may say what answers requests that its decoder refused, and that is the framework. What
 * tells of requests for tracing sees each of them first, so this takes the place of a tracer, and traces nothing.
 */
@Singleton
class FirstLook implements VertxOptionsCustomizer, HttpServerOptionsCustomizer {

    private final ProblemAnswer answers;

    FirstLook(ProblemAnswer answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("deprecation") // the successor is a builder that the framework does not use
    public void accept(VertxOptions options) {
        options.setTracingOptions(new TracingOptions().setFactory(ignored -> new Look()));
    }

    /**
     * HTTP/2 is spoken over TLS alone: where it is offered in plain text, the server leaves a request that asks for an
     * upgrade it does not mean without an end, and two ways in would have to be looked at.
     */
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }

    private void look(HttpServerRequest request, HttpServerConnection connection) {
        Optional<Problem> fault = request.decoderResult().isFailure()
                ? Optional.of(Problem.of(typeOf(request.decoderResult().cause())))
                : fault(request);
        fault.ifPresent(problem -> {
            connection.invalidRequestHandler(refused -> answers.sendLast(refused, problem));
            connection.handler(refused -> answers.sendLast(refused, problem));
        });
    }

    private static ProblemType typeOf(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return ProblemType.URI_TOO_LONG;
        }
        return cause instanceof TooLongHttpHeaderException
                ? ProblemType.HEADERS_TOO_LARGE
                : ProblemType.INVALID_REQUEST;
    }

    /** What is wrong with a request that was decoded; otherwise it has one host afterwards, which is sound. */
    private static Optional<Problem> fault(HttpServerRequest request) {
        if (request.version() == null) {
            return Optional.of(Problem.invalid(new FieldError("version", "The version must be HTTP/1.0 or HTTP/1.1.")));
        }
        Optional<Problem> fault =
                RequestLine.of(request.uri(), request.headers()).fault();
        if (fault.isPresent()) {
            return fault;
        }
        RequestHost host = RequestHost.of(
                request.uri(),
                request.headers().getAll(HttpHeaders.HOST),
                request.version() == HttpVersion.HTTP_1_0,
                () -> asked(request.localAddress()));
        if (host.name() != null) {
            request.headers().set(HttpHeaders.HOST, host.name());
        }
        return Optional.ofNullable(host.fault());
    }

    private static String asked(@Nullable SocketAddress own) {
        if (own == null || own.hostAddress() == null) {
            return "localhost";
        }
        String address = own.hostAddress();
        return (address.indexOf(':') < 0 ? address : "[" + address + "]") + ":" + own.port();
    }

    private final class Look implements VertxTracer<Void, Void> {

        @Override
        public <R> @Nullable Void receiveRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R message,
                String operation,
                Iterable<Map.Entry<String, String>> headers,
                TagExtractor<R> tags) {
            if (message instanceof HttpServerRequest request
                    && request.version() != HttpVersion.HTTP_2
                    && request.connection() instanceof HttpServerConnection connection) {
                look(request, connection);
            }
            return null;
        }
    }
}
