package org.clausetracker.limits;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Counts what was refused, by kind, as {@code tracker_refused_total}. The log tells of the first of a kind at once, and then
 * once a minute how many there were: an attack is a line, not a line for each request.
 */
@Singleton
class RefusalCounts {

    /** What is refused, and what the log says of it before the number. */
    enum Kind {
        CONNECTIONS_OF_ADDRESS(
                "Connections closed that waited for a request, or refused: one address had as many as it may"),
        CONNECTIONS("Connections closed that waited for a request, or refused: there were as many as there may be"),
        SLOW_HEADER("Connections closed: the header of a request took too long"),
        SLOW_BODY("Requests refused: their body came too slowly"),
        SLOW_READER("Connections closed: the answer was read too slowly"),
        /** A matter of that caller alone, as every request that cannot be read. */
        AMBIGUOUS_REQUEST(
                "Connections closed: where the request ends could be understood in two ways", Logger.Level.DEBUG),
        BODIES_OF_ADDRESS("Requests refused: one address sent as many bodies at once as it may"),
        BODIES("Requests refused: the memory for bodies was full"),
        RATE("Requests refused: one address sent more a minute than it may"),
        RATE_OF_PERSON("Requests refused: one person sent more a minute than they may"),
        LOG_INS("Requests refused: one network tried more secrets a minute than it may"),
        QUEUE_OF_ADDRESS("Requests refused: one address had as many waiting as it may"),
        QUEUE("Requests refused: the queue was full"),
        ANSWER_TIME("Requests given up: they were not answered in time");

        private final String words;
        private final Logger.Level level;

        Kind(String words) {
            this(words, Logger.Level.WARN);
        }

        Kind(String words, Logger.Level level) {
            this.words = words;
            this.level = level;
        }

        String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Nanoseconds without a line of a kind, after which the next one is told at once. */
    private static final long QUIET = Duration.ofMinutes(2).toNanos();

    private static final Logger LOG = Logger.getLogger(RefusalCounts.class);

    private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);

    RefusalCounts(MeterRegistry metrics) {
        for (Kind kind : Kind.values()) {
            counts.put(kind, new Count(kind, metrics));
        }
    }

    void count(Kind kind) {
        Count count = counts.get(kind);
        if (count != null) {
            count.add();
        }
    }

    /** Tells of each kind how many there were since it was last told, unless there were none. */
    @Scheduled(every = "60s")
    void tellAll() {
        counts.values().forEach(Count::tell);
    }

    private static final class Count {

        private final Kind kind;
        private final Counter counter;
        private final AtomicLong untold = new AtomicLong();
        private final AtomicLong toldAt = new AtomicLong(System.nanoTime() - QUIET);

        Count(Kind kind, MeterRegistry metrics) {
            this.kind = kind;
            this.counter = Counter.builder("tracker.refused")
                    .description("What callers were refused, by kind of limit")
                    .tag("limit", kind.tag())
                    .register(metrics);
        }

        /** The first of its kind after a quiet time is told at once. */
        void add() {
            counter.increment();
            untold.incrementAndGet();
            long last = toldAt.get();
            long now = System.nanoTime();
            if (now - last >= QUIET && toldAt.compareAndSet(last, now)) {
                tell();
            }
        }

        void tell() {
            long count = untold.getAndSet(0);
            if (count > 0) {
                toldAt.set(System.nanoTime());
                LOG.logf(kind.level, "%s: %d", kind.words, count);
            }
        }
    }
}
