package org.clausetracker.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is logged in.
 *
 * @param id names the session to its owner; no secret
 * @param createdAt when the person logged in
 * @param seenAt when the session was used, to within five minutes
 * @param endsAt when it ends however much it is used
 * @param agent what the browser calls itself; null when it does not
 * @param network where the person logged in from: 24 bits of an IPv4 address, or 48 of IPv6
 * @param current whether it is the session that asks
 */
public record SessionDetail(
        String id,
        Instant createdAt,
        Instant seenAt,
        Instant endsAt,
        @Nullable String agent,
        String network,
        boolean current) {}
