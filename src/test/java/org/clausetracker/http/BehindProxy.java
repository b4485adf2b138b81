package org.clausetracker.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** For tests of a service behind a proxy, configured as {@code src/docs/operations.md} says, and for known hosts alone. */
public class BehindProxy implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                "tracker.http.hosts", "tracker.example,*.Nodes.example,[2001:db8::1]",
                "tracker.web.strict-transport-security", "max-age=31536000");
    }
}
