package org.clausetracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The writers that crashes are tried with find out what is lost, doubled or answered otherwise. */
class WritersTest {

    private final List<String> stored = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void who_stores_each_write_once_has_no_fault() throws Exception {
        assertThat(faultsOf(key -> {
                    if (!stored.contains(key)) {
                        stored.add(key);
                    }
                    return Optional.of("id of " + key);
                }))
                .isEmpty();
    }

    @Test
    void who_answers_sometimes_and_stores_each_write_once_has_no_fault() throws Exception {
        assertThat(faultsOf(key -> {
                    if (!stored.contains(key)) {
                        stored.add(key);
                    }
                    return switch (sent.incrementAndGet() % 3) {
                        case 0 -> throw new IllegalStateException("cut off");
                        case 1 -> Optional.empty();
                        default -> Optional.of("id of " + key);
                    };
                }))
                .isEmpty();
    }

    @Test
    void a_write_that_is_lost_is_found() throws Exception {
        assertThat(faultsOf(key -> Optional.of("id of " + key))).isNotEmpty().allSatisfy(fault -> assertThat(fault)
                .endsWith(" and is there 0 times"));
    }

    @Test
    void a_write_that_is_stored_again_when_it_is_sent_again_is_found() throws Exception {
        assertThat(faultsOf(key -> {
                    stored.add(key);
                    return Optional.of("id of " + key);
                }))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).endsWith(" and is there 2 times"));
    }

    @Test
    void a_write_that_gets_another_id_when_it_is_sent_again_is_found() throws Exception {
        assertThat(faultsOf(key -> {
                    if (!stored.contains(key)) {
                        stored.add(key);
                    }
                    return Optional.of("id " + sent.incrementAndGet());
                }))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains(" and, sent again, as id "));
    }

    @Test
    void a_write_that_is_refused_ends_it_all() {
        assertThatThrownBy(() -> faultsOf(key -> {
                    throw new AssertionError("422");
                }))
                .hasStackTraceContaining("422");
    }

    private interface Sending {
        Optional<String> send(String key);
    }

    private List<String> faultsOf(Sending sending) throws Exception {
        Writers writers = Writers.of(new KeyedWrites() {
            @Override
            public Optional<String> send(String key) {
                // about as fast as a service, so that few writes are enough
                LockSupport.parkNanos(1_000_000);
                return sending.send(key);
            }

            @Override
            public long count(String key) {
                synchronized (stored) {
                    return stored.stream().filter(key::equals).count();
                }
            }
        });
        writers.goOn(100);
        writers.stop();
        return writers.faults();
    }
}
