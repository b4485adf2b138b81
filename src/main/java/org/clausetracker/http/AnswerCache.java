package org.clausetracker.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.clausetracker.access.Audience;
import org.clausetracker.http.Compression.Coding;
import org.jspecify.annotations.Nullable;

/**
 * Rendered answers of the API, each kept under its address and the revision of what it is about. After a new revision
 * nobody finds the old answers any more. When there are too many, the least used go.
 *
 * <p>While the database is away, no revision can be known. Then an answer counts as right until the revision that it is
 * kept under was known last, or until the end of the quarter of an hour that it is kept under, whichever comes first, and
 * is found for the configured time from then on.
 */
@ApplicationScoped
class AnswerCache {

    private static final long BYTES_IN_A_MEGABYTE = 1024 * 1024;

    /** Bytes that an answer costs beside its body and address. */
    private static final int OVERHEAD = 400;

    /** Midnights of all zones lie a multiple of this many seconds apart, so an answer about today is right so long. */
    private static final long QUARTER_OF_AN_HOUR = 900;

    private static final String AGREEMENTS = "/api/v1/agreements/";

    private final RevisionWatch revisions;
    private final Clock clock;
    private final Duration longestStale;
    private final boolean keeping;
    private final Cache<Key, Answer> answers;

    AnswerCache(RevisionWatch revisions, Clock clock, AnswersConfig config, StaleConfig stale, MeterRegistry meters) {
        this.revisions = revisions;
        this.clock = clock;
        longestStale = stale.max();
        keeping = config.keptMegabytes() > 0;
        answers = Caffeine.newBuilder()
                .recordStats()
                .maximumWeight(config.keptMegabytes() * BYTES_IN_A_MEGABYTE)
                .weigher((Key key, Answer answer) -> OVERHEAD + 2 * key.address.length() + answer.length())
                .build();
        CaffeineCacheMetrics.monitor(meters, answers, "answers");
        Gauge.builder("tracker_answers_kept", this, AnswerCache::bytes)
                .description("Memory that kept answers take")
                .baseUnit("bytes")
                .register(meters);
    }

    private double bytes() {
        return answers.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /**
     * What an answer is kept under.
     *
     * @param audience for whom the answer was made
     * @param address path and query as asked for; no answer depends on the host
     * @param coding how the answer is sent, under a tag of its own
     * @param revision of the agreement, or of everything
     * @param time quarter of an hour in which it was asked for
     */
    record Key(Audience audience, String address, Coding coding, long revision, long time) {}

    /**
     * An answer as it is sent.
     *
     * @param body as it is before any coding
     * @param packed the same as coded for its key; null until it is sent so for the first time
     * @param tag entity tag
     * @param link the next page; null when there is none
     */
    record Answer(Buffer body, @Nullable Buffer packed, String tag, @Nullable String link) {

        int length() {
            return body.length() + (packed == null ? 0 : packed.length());
        }
    }

    /** What the answer to a request of nobody in particular is kept under; empty when the revision is not known or nothing is to be kept. */
    Optional<Key> key(String path, String address, Coding coding) {
        if (!keeping) {
            return Optional.empty();
        }
        OptionalLong revision = revisions.revision(scope(path));
        return revision.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Key(Audience.PUBLIC, address, coding, revision.getAsLong(), quarter(clock.instant())));
    }

    /**
     * An answer that nobody can confirm at the moment.
     *
     * @param key what it is kept under
     * @param age since it was right for the last time, as far as is known
     */
    record Unconfirmed(Key key, Answer answer, Duration age) {}

    /**
     * The last answer to a request that was right, for when the database is away; empty when there is none that is young
     * enough, or when this node has written since.
     */
    Optional<Unconfirmed> unconfirmed(String path, String address, Coding coding) {
        Optional<RevisionWatch.KnownBefore> known = keeping ? revisions.lastKnown(scope(path)) : Optional.empty();
        return known.flatMap(last -> unconfirmed(address, coding, last));
    }

    private Optional<Unconfirmed> unconfirmed(String address, Coding coding, RevisionWatch.KnownBefore known) {
        Instant now = clock.instant();
        Instant right = now.minus(known.age());
        long time = quarter(right);
        while (Duration.between(right, now).compareTo(longestStale) < 0) {
            Key key = new Key(Audience.PUBLIC, address, coding, known.revision(), time);
            Answer answer = get(key);
            if (answer != null) {
                return Optional.of(new Unconfirmed(key, answer, Duration.between(right, now)));
            }
            right = Instant.ofEpochSecond(time * QUARTER_OF_AN_HOUR);
            time--;
        }
        return Optional.empty();
    }

    private static long quarter(Instant instant) {
        return instant.getEpochSecond() / QUARTER_OF_AN_HOUR;
    }

    @Nullable
    Answer get(Key key) {
        return answers.getIfPresent(key);
    }

    /** The body as it is sent under its key; it is compressed once, which takes longer than all else about it. */
    Buffer packed(Key key, Answer answer, Compression compression) {
        Buffer packed = answer.packed;
        if (packed == null) {
            packed = Buffer.buffer(compression.pack(answer.body.getBytes(), key.coding));
            put(key, new Answer(answer.body, packed, answer.tag, answer.link));
        }
        return packed;
    }

    void put(Key key, Answer answer) {
        answers.put(key, answer);
    }

    /** Below an agreement only what is served about it can change; elsewhere anything can. */
    private static String scope(String path) {
        if (!path.startsWith(AGREEMENTS)) {
            return RevisionWatch.EVERYTHING;
        }
        int end = path.indexOf('/', AGREEMENTS.length());
        return end < 0 ? path.substring(AGREEMENTS.length()) : path.substring(AGREEMENTS.length(), end);
    }
}
