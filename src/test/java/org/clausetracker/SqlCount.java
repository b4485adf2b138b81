package org.clausetracker;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The SQL statements that answering a request sends to the database, whoever sends them: Hibernate, or code that speaks
 * JDBC itself. {@link WatchedDriver} tells of each; those that serve no request, such as a job in the background, are left
 * out.
 */
@Singleton
public class SqlCount {

    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    private static final int TRIES = 3;

    /** The fewest of several tries, since the first fills what is kept. */
    public List<String> of(Runnable request) {
        List<String> fewest = sent(request);
        for (int i = 1; i < TRIES; i++) {
            List<String> again = sent(request);
            fewest = again.size() < fewest.size() ? again : fewest;
        }
        return fewest;
    }

    private static List<String> sent(Runnable request) {
        SENT.clear();
        request.run();
        return new ArrayList<>(SENT);
    }

    static void add(String sql) {
        if (Arc.container() != null
                && Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null) {
            SENT.add(sql);
        }
    }
}
