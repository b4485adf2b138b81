package org.clausetracker.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import org.clausetracker.web.site.WebConfig;
import org.junit.jupiter.api.Test;

/** What the answers of the main port have is in {@link AnswerHeadersTest}. */
class SecurityHeadersTest {

    private static final WebConfig CONFIG = new SmallRyeConfigBuilder()
            .withMapping(WebConfig.class)
            .withDefaultValue("tracker.web.strict-transport-security", "max-age=5")
            .build()
            .getConfigMapping(WebConfig.class);

    @Test
    void a_port_for_those_who_operate_the_service_has_them_too() throws IOException {
        Vertx vertx = Vertx.vertx();
        try {
            Router router = Router.router(vertx);
            router.get("/q/metrics").handler(routing -> routing.end("up 1"));
            new SecurityHeaders(CONFIG, () -> false).registerForManagement(() -> router);
            HttpServer server = vertx.createHttpServer()
                    .requestHandler(router)
                    .listen(0, "localhost")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();

            RawAnswer answer = RawAnswer.to(
                    server.actualPort(), "GET /q/metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer.body()).isEqualTo("up 1");
            assertThat(answer.headers())
                    .containsEntry("content-security-policy", "default-src 'none'; frame-ancestors 'none'")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("strict-transport-security", "max-age=5");
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
