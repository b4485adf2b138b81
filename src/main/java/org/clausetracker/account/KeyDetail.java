package org.clausetracker.account;

import java.time.Instant;
import java.util.List;
import org.clausetracker.access.KeyScope;
import org.jspecify.annotations.Nullable;

/**
 * A key by which a program of a person is known.
 *
 * @param id the part of the key that is no secret
 * @param name what its owner calls it
 * @param scopes what it may be used for, within what its owner may
 * @param agreements slugs of the agreements that it is for; empty for all
 * @param createdAt when it was made
 * @param endsAt when it ends
 * @param lastUsedAt when it was used, to within an hour; null when never
 * @param revokedAt when it was ended before its time; null when it was not
 */
public record KeyDetail(
        String id,
        String name,
        List<KeyScope> scopes,
        List<String> agreements,
        Instant createdAt,
        Instant endsAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {}
