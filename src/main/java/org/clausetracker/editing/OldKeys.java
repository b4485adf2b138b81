package org.clausetracker.editing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.clausetracker.problem.Outage;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Forgets the keys of requests after two days: nobody sends a request again that late. Every node does. */
@ApplicationScoped
class OldKeys {

    private static final String DELETE = "delete from idempotency_key where at < now() - interval '48 hours'";

    private final Removal removal;

    OldKeys(Removal removal) {
        this.removal = removal;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        try {
            removal.remove();
        } catch (RuntimeException e) {
            // a database that is away is told of once, and the next turn comes
            if (Outage.of(e).isEmpty()) {
                throw e;
            }
        }
    }

    /** The transaction of it. */
    @ApplicationScoped
    static class Removal {

        private final Database database;

        Removal(Database database) {
            this.database = database;
        }

        /** How many were removed. */
        @Transactional
        int remove() {
            return database.connected("old keys of requests cannot be removed", connection -> Query.of(DELETE)
                    .update(connection));
        }
    }
}
