package org.clausetracker.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.clausetracker.problem.DomainFailure.TooOften;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private final PasswordHashes passwords = new PasswordHashes();

    @Test
    void a_hash_says_how_it_was_made_and_is_another_each_time() {
        String one = passwords.hash("eleven purple herons waltz");
        String two = passwords.hash("eleven purple herons waltz");

        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(two);
        assertThat(passwords.matches("eleven purple herons waltz", one)).isTrue();
        assertThat(passwords.matches("eleven purple herons waltz", two)).isTrue();
        assertThat(passwords.matches("eleven purple herons walty", one)).isFalse();
    }

    @Test
    void every_character_counts_however_long_it_is() {
        String start = "x".repeat(150);

        assertThat(passwords.matches(start + "b", passwords.hash(start + "a"))).isFalse();
    }

    @Test
    void letters_that_look_the_same_are_the_same() {
        String composed = "caf\u00e9 au lait, deux fois";
        String decomposed = "cafe\u0301 au lait, deux fois";

        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
    }

    @Test
    void without_a_password_nothing_matches_and_it_takes_as_long() {
        String hash = passwords.hash("eleven purple herons waltz");
        passwords.matches("whatever it may be", null);
        long known = time(() -> passwords.matches("whatever it may be", hash));
        long unknown = time(() -> passwords.matches("whatever it may be", null));

        assertThat(passwords.matches("whatever it may be", null)).isFalse();
        assertThat((double) unknown / known).isBetween(0.3, 3.0);
    }

    @Test
    void two_are_looked_at_at_once_two_wait_and_more_are_sent_away() {
        ExecutorService threads = Executors.newFixedThreadPool(12);
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<String>> hashes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            hashes.add(CompletableFuture.supplyAsync(
                    () -> {
                        await(start);
                        return passwords.hash("eleven purple herons waltz");
                    },
                    threads));
        }
        start.countDown();

        long refused = hashes.stream().filter(PasswordHashesTest::isRefused).count();
        threads.shutdown();
        assertThat(refused).isBetween(1L, 8L);
        assertThat(passwords.hash("eleven purple herons waltz")).startsWith("$argon2id$");
    }

    private static boolean isRefused(CompletableFuture<String> hash) {
        try {
            return hash.join().isEmpty();
        } catch (CompletionException refused) {
            assertThatThrownBy(() -> {
                        throw refused;
                    })
                    .hasCauseInstanceOf(TooOften.class);
            return true;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long time(Runnable work) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begin = System.nanoTime();
            work.run();
            shortest = Math.min(shortest, System.nanoTime() - begin);
        }
        return shortest;
    }
}
