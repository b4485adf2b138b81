package org.clausetracker.web;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts what a request asks of the database: the statements of Hibernate, and the connections taken, since whatever
 * does without Hibernate takes one for each statement.
 */
@Singleton
public class SqlCount implements AgroalPoolInterceptor {

    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    private static final int TRIES = 4;

    /** The fewest of several tries, since the first fills what is kept and what runs in the background counts as well. */
    int of(Runnable request) {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            STATEMENTS.set(0);
            request.run();
            fewest = Math.min(fewest, STATEMENTS.get());
        }
        return fewest;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        STATEMENTS.incrementAndGet();
    }

    /** Sees what Hibernate sends. */
    @Singleton
    @PersistenceUnitExtension
    public static class Hibernate implements StatementInspector {

        @Override
        public String inspect(String sql) {
            STATEMENTS.incrementAndGet();
            return sql;
        }
    }
}
