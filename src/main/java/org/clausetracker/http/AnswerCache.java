package org.clausetracker.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Rendered answers of the API, each kept under its address and the revision of what it is about. After a new revision
 * nobody finds the old answers any more. When there are too many, the least used go.
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
    private final boolean keeping;
    private final Cache<Key, Answer> answers;

    AnswerCache(RevisionWatch revisions, Clock clock, AnswersConfig config, MeterRegistry meters) {
        this.revisions = revisions;
        this.clock = clock;
        keeping = config.keptMegabytes() > 0;
        answers = Caffeine.newBuilder()
                .recordStats()
                .maximumWeight(config.keptMegabytes() * BYTES_IN_A_MEGABYTE)
                .weigher((Key key, Answer answer) -> OVERHEAD + 2 * key.address.length() + answer.body.length())
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
     * @param address host, path and query as asked for
     * @param compressed whether the answer is sent compressed, under a tag of its own
     * @param revision of the agreement, or of everything
     * @param time quarter of an hour in which it was asked for
     */
    record Key(String address, boolean compressed, long revision, long time) {}

    /**
     * An answer as it is sent.
     *
     * @param tag entity tag
     * @param link the next page; null when there is none
     */
    record Answer(Buffer body, String tag, @Nullable String link) {}

    /** What the answer to a request is kept under; empty when the revision is not known or nothing is to be kept. */
    Optional<Key> key(String path, String address, boolean compressed) {
        if (!keeping) {
            return Optional.empty();
        }
        OptionalLong revision = revisions.revision(scope(path));
        return revision.isEmpty()
                ? Optional.empty()
                : Optional.of(new Key(
                        address,
                        compressed,
                        revision.getAsLong(),
                        clock.instant().getEpochSecond() / QUARTER_OF_AN_HOUR));
    }

    @Nullable
    Answer get(Key key) {
        return answers.getIfPresent(key);
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
