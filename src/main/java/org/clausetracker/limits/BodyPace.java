package org.clausetracker.limits;

import java.time.Duration;

/** Whether a body comes fast enough: it may pause or creep for a while, but not for longer than callers are waited for. */
final class BodyPace {

    /** Nanoseconds. */
    private static final long SECOND = 1_000_000_000L;

    private final LimitsConfig config;
    private final Duration longest;
    private final long began = System.nanoTime();
    private long seenWhenQuiet;
    private long quietSince = began;

    /** @param longest how long the body may take in all */
    BodyPace(LimitsConfig config, Duration longest) {
        this.config = config;
        this.longest = longest;
    }

    /** @param length bytes that have come so far */
    boolean isTooSlow(long length) {
        long now = System.nanoTime();
        long quiet = now - quietSince;
        if ((length - seenWhenQuiet) * SECOND >= quiet * config.bytesPerSecond()) {
            seenWhenQuiet = length;
            quietSince = now;
        } else if (quiet > config.patience().toNanos()) {
            return true;
        }
        return now - began > longest.toNanos();
    }
}
