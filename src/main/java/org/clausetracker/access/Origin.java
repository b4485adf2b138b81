package org.clausetracker.access;

import org.jspecify.annotations.Nullable;

/**
 * Where a person logs in from.
 *
 * @param network 24 bits of an IPv4 address, or 48 of IPv6, such as {@code 192.0.2.0/24}
 * @param agent what the browser calls itself; null when it does not
 */
public record Origin(String network, @Nullable String agent) {

    private static final int LONGEST_AGENT = 300;

    public Origin {
        agent = agent == null || agent.isBlank()
                ? null
                : agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
    }
}
