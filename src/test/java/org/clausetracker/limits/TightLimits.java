package org.clausetracker.limits;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits so small that a test reaches them within a second or two. Each test is a caller of its own: see {@link Peer}. */
public class TightLimits implements QuarkusTestProfile {

    static final int CONNECTIONS_OF_ADDRESS = 30;
    static final int BODIES_OF_ADDRESS = 3;
    static final int REQUESTS_A_MINUTE = 40;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("tracker.limits.connections-per-address", String.valueOf(CONNECTIONS_OF_ADDRESS)),
                Map.entry("tracker.limits.connections", "60"),
                Map.entry("tracker.limits.header-time", "2s"),
                Map.entry("tracker.limits.body-time", "10s"),
                Map.entry("tracker.limits.patience", "2s"),
                Map.entry("tracker.limits.bodies-per-address", String.valueOf(BODIES_OF_ADDRESS)),
                Map.entry("tracker.limits.body-megabytes", "20"),
                Map.entry("tracker.limits.unread-megabytes", "2"),
                // longer than any answer may take here, so that the answers are what ends
                Map.entry("tracker.timeout.lock", "9s"),
                Map.entry("tracker.limits.queue", "3"),
                Map.entry("tracker.limits.queue-per-address", "2"),
                Map.entry("tracker.limits.answer-time", "2s"),
                Map.entry("tracker.limits.requests-per-minute", String.valueOf(REQUESTS_A_MINUTE)),
                Map.entry("tracker.answers.kept-megabytes", "0"));
    }
}
