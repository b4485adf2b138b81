package org.clausetracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.Application;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded database is closed by a hook that runs beside the end of the application, and is needed until that is over. */
class ServingTest {

    private final EndingApplication application = new EndingApplication();
    private final boolean before = Serving.BEGUN.get();

    @BeforeEach
    void start() {
        application.start(new String[0]);
    }

    @AfterEach
    void end() {
        application.mayEnd.countDown();
        Serving.BEGUN.set(before);
    }

    @Test
    void an_application_that_served_is_waited_for_after_its_end_has_begun() throws Exception {
        Serving.BEGUN.set(true);
        CompletableFuture<Void> ending = CompletableFuture.runAsync(application::stop);
        application.ends.await();
        assertThat(application.isStarted()).isFalse();

        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> Serving.awaitEnd(application));

        assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        application.mayEnd.countDown();
        waiting.get(10, TimeUnit.SECONDS);
        ending.get(10, TimeUnit.SECONDS);
    }

    @Test
    void an_application_that_is_still_starting_is_not_waited_for() throws Exception {
        Serving.BEGUN.set(false);

        CompletableFuture.runAsync(() -> Serving.awaitEnd(application)).get(10, TimeUnit.SECONDS);
    }

    @Test
    void nobody_is_waited_for_where_there_is_no_application() throws Exception {
        Serving.BEGUN.set(true);

        CompletableFuture.runAsync(() -> Serving.awaitEnd(null)).get(10, TimeUnit.SECONDS);
    }

    /** Stays in its end until it is let go. */
    private static final class EndingApplication extends Application {

        private final CountDownLatch ends = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);

        EndingApplication() {
            // beside those of other tests
            super(true);
        }

        @Override
        protected void doStart(String[] args) {
            // nothing to start
        }

        @Override
        protected void doStop() {
            ends.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public String getName() {
            return "ending";
        }
    }
}
