package org.clausetracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How long the service takes for each kind of page on the shipped bundle. The aim is 150 ms at the 95th percentile on an
 * idle machine with two cores; what was measured stands in performance.md. The bound here is four times as wide, since
 * tests share the machine, and catches a page that has become slow in kind.
 */
@QuarkusTest
class PageSpeedIT {

    private static final int WARM_UP = 20;
    private static final int MEASURED = 60;
    private static final long MOST_MILLIS = 600;
    private static final long NANOS = 1_000_000;

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI home;

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void nineteen_of_twenty_answers_are_quick(PageKind kind) throws IOException, InterruptedException {
        long[] millis = new long[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long start = System.nanoTime();
            int status = client.send(
                            HttpRequest.newBuilder(home.resolve(kind.address()))
                                    .header("Accept", "text/html")
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .statusCode();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / NANOS;
            }
            assertThat(status).isEqualTo(kind.status());
        }
        Arrays.sort(millis);
        assertThat(millis[MEASURED * 95 / 100]).as(kind.name()).isLessThan(MOST_MILLIS);
    }
}
