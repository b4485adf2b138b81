package org.clausetracker.status;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * For tests that add records: they run after those that only read the shipped ones. Their application also lets a
 * dashboard of another origin in, because each further application takes ten seconds to start.
 */
public class ChangesData implements QuarkusTestProfile {

    /** The only other origin that may read answers. */
    public static final String DASHBOARD = "https://dashboard.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", DASHBOARD);
    }
}
