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
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How long the service takes for each kind of page on the shipped bundle. The aim is 150 ms at the 95th percentile on an
 * idle machine with two cores; what was measured stands in performance.md. The bound here is four times as wide, since
 * tests share the machine, a round that is disturbed is measured again, and so what it catches is a page that has become
 * slow in kind. The build takes the time of 20 answers, the profile {@code long} of 40.
 */
@QuarkusTest
@Tag("alone")
class PageSpeedIT {

    private static final Logger LOG = Logger.getLogger(PageSpeedIT.class);
    private static final int WARM_UP = 5;
    private static final int MEASURED = Integer.getInteger("timed.pages", 20);
    private static final int ROUNDS = 5;
    private static final long MOST_MILLIS = 600;
    private static final long NANOS = 1_000_000;

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI home;

    static List<PageKind> kinds() {
        return PageKind.looked();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nineteen_of_twenty_answers_are_quick(PageKind kind) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(home.resolve(kind.address()))
                .header("Accept", "text/html")
                .build();
        for (int i = 0; i < WARM_UP; i++) {
            assertThat(client.send(request, BodyHandlers.ofByteArray()).statusCode())
                    .isEqualTo(kind.status());
        }
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && best >= MOST_MILLIS; round++) {
            best = Math.min(best, round(request));
        }
        LOG.infof("%s: 95th percentile %d ms", kind, best);
        assertThat(best).as(kind.name()).isLessThan(MOST_MILLIS);
    }

    /** The 95th percentile of a round, in milliseconds. */
    private long round(HttpRequest request) throws IOException, InterruptedException {
        long[] millis = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            client.send(request, BodyHandlers.discarding());
            millis[i] = (System.nanoTime() - start) / NANOS;
        }
        Arrays.sort(millis);
        return millis[(int) Math.ceil(MEASURED * 0.95) - 1];
    }
}
