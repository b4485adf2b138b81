package org.clausetracker;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writers that write one thing after another, each under a key of its own, and send again what was not acknowledged, as a
 * careful client does. What they were told is compared with what is stored in the end.
 */
public final class Writers {

    private static final int WRITERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE = 20;

    private final KeyedWrites writes;
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> otherwise = new ConcurrentHashMap<>();
    private final List<AssertionError> refusals = new CopyOnWriteArrayList<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile boolean stopped;

    private Writers(KeyedWrites writes) {
        this.writes = writes;
    }

    /** Begins to write. */
    public static Writers of(KeyedWrites writes) {
        Writers writers = new Writers(writes);
        for (int i = 0; i < WRITERS; i++) {
            writers.threads.execute(writers::write);
        }
        return writers;
    }

    /** Waits for so many more acknowledgements. */
    public void goOn(int more) {
        int before = acknowledged.size();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(PAUSE))
                .failFast(this::refuseRefusals)
                .until(() -> acknowledged.size() >= before + more);
    }

    /** Waits until each writer has the acknowledgement of its last write, and sends some of all once more. */
    public void stop() throws InterruptedException {
        stopped = true;
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("A writer got no acknowledgement: " + this);
        }
        acknowledged.keySet().stream().limit(50).forEach(this::sendAgain);
        refuseRefusals();
    }

    private void refuseRefusals() {
        if (!refusals.isEmpty()) {
            threads.shutdown();
            throw refusals.get(0);
        }
    }

    /** How many writes were acknowledged so far. */
    public int acknowledged() {
        return acknowledged.size();
    }

    /** What is not as it was acknowledged; empty when all is there exactly once. */
    public List<String> faults() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> write : acknowledged.entrySet()) {
            long count = writes.count(write.getKey());
            if (count != 1) {
                faults.add(write.getKey() + " was acknowledged as " + write.getValue() + " and is there " + count
                        + " times");
            }
        }
        otherwise.forEach((key, id) ->
                faults.add(key + " was acknowledged as " + acknowledged.get(key) + " and, sent again, as " + id));
        return faults;
    }

    private void write() {
        while (!stopped) {
            String key = UUID.randomUUID().toString();
            while (!isAcknowledged(key)) {
                if (!refusals.isEmpty()) {
                    return;
                }
                unanswered.incrementAndGet();
                pause();
            }
        }
    }

    private void sendAgain(String key) {
        for (int i = 0; i < PATIENCE.toMillis() / PAUSE; i++) {
            if (isAcknowledged(key)) {
                return;
            }
            pause();
        }
        otherwise.put(key, "nothing");
    }

    private boolean isAcknowledged(String key) {
        Optional<String> id = answer(key);
        id.ifPresent(given -> {
            String before = acknowledged.putIfAbsent(key, given);
            if (before != null && !before.equals(given)) {
                otherwise.put(key, given);
            }
        });
        return id.isPresent();
    }

    private Optional<String> answer(String key) {
        try {
            return writes.send(key);
        } catch (AssertionError refused) {
            refusals.add(refused);
            return Optional.empty();
        } catch (Exception noAnswer) {
            // that is what is being tried
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return acknowledged.size() + " writes acknowledged, " + unanswered + " times none";
    }
}
