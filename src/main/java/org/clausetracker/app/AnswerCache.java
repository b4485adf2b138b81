package org.clausetracker.app;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Rendered answers of the API, each under its address and the revision of what it is about. A new revision makes the old
 * answers unreachable; the least used go when there are too many.
 */
@ApplicationScoped
class AnswerCache {

    /** Bytes of bodies and addresses that are kept at the most. */
    private static final long MOST_BYTES = 48L * 1024 * 1024;

    /** Bytes that an answer costs beside its body and address. */
    private static final int OVERHEAD = 400;

    /** Every zone's midnight is a multiple of this many seconds after another's: what depends on today lives so long. */
    private static final long QUARTER_OF_AN_HOUR = 900;

    private static final String AGREEMENTS = "/api/v1/agreements/";

    private final RevisionWatch revisions;
    private final Clock clock;
    private final Cache<Key, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Answer answer) -> OVERHEAD + 2 * key.address.length() + answer.body.length())
            .build();

    AnswerCache(RevisionWatch revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
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

    /** What the answer to a request is kept under; empty when the revision is not known and nothing may be kept. */
    Optional<Key> key(String path, String address, boolean compressed) {
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
