package org.clausetracker.intake;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The product as it starts for the first time, with every bundle that it brings along; bundles may be sent to it. */
public class AsShipped implements QuarkusTestProfile {

    public static final String FIRST = "classpath:data/nagorno-karabakh-2020.json";
    public static final String SECOND = "classpath:data/nagorno-karabakh-2026-additions.json";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("tracker.data.load", FIRST + "," + SECOND);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OwnDatabase.class));
    }
}
