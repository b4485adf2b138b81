package org.clausetracker.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.clausetracker.database.PostgresTestResource;

/** A database that an application under test does not share with the others. */
public class OwnDatabase implements QuarkusTestResourceLifecycleManager {

    /** Behind the one that gives all others theirs. */
    private static final int LAST = 10;

    @Override
    public Map<String, String> start() {
        return PostgresTestResource.startDatabase();
    }

    @Override
    public void stop() {}

    @Override
    public int order() {
        return LAST;
    }
}
