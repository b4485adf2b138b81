package org.clausetracker.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** What callers may take. An address is one of IPv4, or a network of 64 bits of IPv6. */
@ConfigMapping(prefix = "tracker.limits")
interface LimitsConfig {

    /** Open connections at once, 10 to 1,000,000. For one more, the one that waits longest for a request is closed. */
    @WithDefault("2000")
    @Min(10)
    @Max(1_000_000)
    int connections();

    /** Open connections of one address at once, 1 to 1,000,000; behind a proxy all are the proxy's. */
    @WithDefault("200")
    @Min(1)
    @Max(1_000_000)
    int connectionsPerAddress();

    /** How long the header of a request may take from its first byte to its last, 100 ms to 10 minutes. */
    @WithDefault("10s")
    @DurationMin(millis = 100)
    @DurationMax(minutes = 10)
    Duration headerTime();

    /** How long the body of a request may take in all, 1 s to 1 hour. */
    @WithDefault("60s")
    @DurationMin(seconds = 1)
    @DurationMax(hours = 1)
    Duration bodyTime();

    /** How long a caller may send or read more slowly than {@link #bytesPerSecond}, 100 ms to 10 minutes. */
    @WithDefault("5s")
    @DurationMin(millis = 100)
    @DurationMax(minutes = 10)
    Duration patience();

    /** The slowest pace, in bytes a second, at which a body is read or an answer is sent, 1 to 1,000,000. */
    @WithDefault("1024")
    @Min(1)
    @Max(1_000_000)
    int bytesPerSecond();

    /** Megabytes of answers that wait to be read at once, 1 to 100,000; beyond it the slowest readers are cut off. */
    @WithDefault("32")
    @Min(1)
    @Max(100_000)
    int unreadMegabytes();

    /** Bodies of one address that are read or worked on at once, 1 to 10,000. */
    @WithDefault("10")
    @Min(1)
    @Max(10_000)
    int bodiesPerAddress();

    /** Megabytes of bodies that are read or worked on at once, 20 (five of the largest) to 100,000. */
    @WithDefault("24")
    @Min(20)
    @Max(100_000)
    int bodyMegabytes();

    /** Requests that wait for their turn, 1 to 100,000. */
    @WithDefault("100")
    @Min(1)
    @Max(100_000)
    int queue();

    /** Requests of one address that wait for their turn, 1 to 100,000. */
    @WithDefault("50")
    @Min(1)
    @Max(100_000)
    int queuePerAddress();

    /** How long a request may take, waiting included, until its answer begins, 100 ms to 1 hour. */
    @WithDefault("20s")
    @DurationMin(millis = 100)
    @DurationMax(hours = 1)
    Duration answerTime();

    /**
     * Requests of one address a minute that no kept answer serves, 0 to 10,000,000; 0: as many as it likes. As many may
     * come at once.
     */
    @WithDefault("3000")
    @Min(0)
    @Max(10_000_000)
    int requestsPerMinute();

    /** Requests a minute of one person who has logged in or sent a key, from wherever, 0 to 10,000,000; 0: any number. */
    @WithDefault("600")
    @Min(0)
    @Max(10_000_000)
    int personRequestsPerMinute();

    /** Those among them that may change something, 0 to 10,000,000; 0: any number. */
    @WithDefault("60")
    @Min(0)
    @Max(10_000_000)
    int personWritesPerMinute();

    /**
     * Log-ins, and other requests that try a secret, a minute of one network (24 bits of IPv4, 48 of IPv6), 0 to 10,000,000; 0:
     * any number.
     */
    @WithDefault("10")
    @Min(0)
    @Max(10_000_000)
    int logInsPerMinute();
}
