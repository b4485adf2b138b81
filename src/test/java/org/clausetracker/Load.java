package org.clausetracker;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Callers that ask one thing after another over connections that they keep. What they ask is a POST, which no client sends
 * a second time by itself, and every answer is computed.
 */
public final class Load {

    private static final int CALLERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUESTION =
            "{\"pairs\":[{\"agreement\":\"nk-ceasefire-2020-11-10\",\"clause\":\"6\"}],\"asOf\":\"2021-%02d-%02d\"}";

    private final URI address;
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private final AtomicInteger answers = new AtomicInteger();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    private Load(URI address) {
        this.address = address.resolve("/api/v1/status-queries");
    }

    /** Begins to ask. */
    public static Load on(URI address) {
        Load load = new Load(address);
        for (int caller = 0; caller < CALLERS; caller++) {
            load.callers.execute(load::ask);
        }
        return load;
    }

    /** Waits for a hundred more answers. */
    public void goesOn() {
        int before = answers.get();
        await().atMost(PATIENCE).until(() -> answers.get() > before + 100);
    }

    /** Waits until every caller has its last answer. */
    public void stop() throws InterruptedException {
        stopped = true;
        callers.shutdown();
        if (!callers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("A caller has no answer");
        }
    }

    public int answers() {
        return answers.get();
    }

    /** What was answered with anything but 200, or not at all. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public String toString() {
        return answers + " answered, " + failures.size() + " failed";
    }

    private void ask() {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (int turn = 0; !stopped; turn++) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .timeout(PATIENCE)
                    .POST(BodyPublishers.ofString(QUESTION.formatted(1 + turn % 12, 1 + turn % 28)))
                    .build();
            try {
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    answers.incrementAndGet();
                } else {
                    failures.add(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException e) {
                failures.add(e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
