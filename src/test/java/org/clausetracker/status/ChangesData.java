package org.clausetracker.status;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * For tests that add records: they run after those that only read the shipped ones. Their application also lets a
 * dashboard of another origin in, has a public address and features no agreement on its home page, because each further
 * application takes ten seconds to start.
 */
public class ChangesData implements QuarkusTestProfile {

    /** The only other origin whose pages may read answers. */
    public static final String DASHBOARD = "https://dashboard.example";

    /** What citations begin with, whatever host a page was asked of. */
    public static final String PUBLIC_ADDRESS = "https://tracker.example:8443";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "tracker.http.origins",
                DASHBOARD,
                "tracker.web.public-address",
                PUBLIC_ADDRESS,
                // a machine that builds is slower than one that serves
                "tracker.preview.time",
                "4s",
                "tracker.home.featured-agreement",
                "",
                // editors of one address that write at once
                "tracker.limits.bodies-per-address",
                "50");
    }
}
