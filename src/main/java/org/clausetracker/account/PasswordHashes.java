package org.clausetracker.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.clausetracker.problem.DomainFailure.TooOften;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id with 19 MiB, two passes and one lane, as OWASP recommends. Each one takes its memory and half a second of a
 * processor, so there are two at once at most, and few wait for them.
 */
@ApplicationScoped
class PasswordHashes {

    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int VERSION = 19;

    private static final int AT_ONCE = 2;

    /** Workers are few; more of them must not wait here. */
    private static final int WAITING = 2;

    private static final long LONGEST_WAIT_SECONDS = 5;

    private static final Argon2Function ARGON =
            Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID, VERSION);

    private final Semaphore running = new Semaphore(AT_ONCE, true);
    private final Semaphore admitted = new Semaphore(AT_ONCE + WAITING);

    /** What is compared with where there is no password, so that it takes as long. */
    private volatile @Nullable String nobodys;

    /** The hash of a new password, with its parameters and salt. */
    String hash(String password) {
        return inTurn(() -> Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON)
                .getResult());
    }

    /** Whether a password is the one of a hash; takes as long where there is none, and then it is not. */
    boolean matches(String password, @Nullable String hash) {
        String compared = hash == null ? nobodys() : hash;
        boolean same = inTurn(
                () -> Password.check(normal(password), compared).with(Argon2Function.getInstanceFromHash(compared)));
        return same && hash != null;
    }

    private String nobodys() {
        String known = nobodys;
        if (known == null) {
            known = hash(Secrets.random());
            nobodys = known;
        }
        return known;
    }

    /** One password can be typed in several ways that look the same. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            throw busy();
        }
        try {
            if (!running.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
            try {
                return work.get();
            } finally {
                running.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            admitted.release();
        }
    }

    private static TooOften busy() {
        return new TooOften("Too many passwords are being looked at. Try again in a few seconds.", 2);
    }
}
