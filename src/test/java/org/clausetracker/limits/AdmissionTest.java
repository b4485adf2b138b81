package org.clausetracker.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausetracker.http.ProblemAnswer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdmissionTest {

    /** With the few ahead of the workers it makes one place. */
    private static final int WORKERS = -2;

    @Inject
    LimitsConfig config;

    @Inject
    RefusalCounts refusals;

    @Inject
    ProblemAnswer answers;

    @Inject
    QueryCanceller canceller;

    @Inject
    Vertx vertx;

    /** A request, and how often it was sent on. */
    private static final class Exchange {

        private final Runnable whileItEnters;
        private final AtomicInteger sentOn = new AtomicInteger();
        private Handler<Object> end = done -> {};

        Exchange(Runnable whileItEnters) {
            this.whileItEnters = whileItEnters;
        }

        @SuppressWarnings("unchecked")
        RoutingContext asked() {
            HttpServerRequest request = fake(HttpServerRequest.class, Map.of());
            HttpServerResponse response = fake(HttpServerResponse.class, Map.of("ended", false, "closed", false));
            return (RoutingContext) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {RoutingContext.class}, (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "normalizedPath" -> {
                                return "/";
                            }
                            case "request" -> {
                                return request;
                            }
                            case "response" -> {
                                return response;
                            }
                            case "addEndHandler" -> {
                                whileItEnters.run();
                                end = (Handler<Object>) arguments[0];
                                return 0;
                            }
                            case "next" -> {
                                sentOn.incrementAndGet();
                                return null;
                            }
                            default -> {
                                return null;
                            }
                        }
                    });
        }

        private static <T> T fake(Class<T> type, Map<String, Object> answers) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> answers.get(method.getName())));
        }

        void ends() {
            end.handle(null);
        }
    }

    @Test
    void a_request_that_gets_its_place_while_it_enters_is_sent_on_once() throws Exception {
        Filters filters = new Filters();
        new Admission(config, refusals, answers, canceller, vertx, WORKERS)
                .register(filters, new SimpleMeterRegistry());
        Handler<RoutingContext> admission = filters.getFilters().get(0).getHandler();
        Exchange first = new Exchange(() -> {});
        Exchange second = new Exchange(first::ends);

        Context context = vertx.getOrCreateContext();
        CompletableFuture<Void> done = new CompletableFuture<>();
        context.runOnContext(go -> {
            admission.handle(first.asked());
            admission.handle(second.asked());
            // comes after what sends the second one on
            context.runOnContext(last -> done.complete(null));
        });

        done.get(5, TimeUnit.SECONDS);
        assertThat(first.sentOn).hasValue(1);
        assertThat(second.sentOn).hasValue(1);
    }
}
