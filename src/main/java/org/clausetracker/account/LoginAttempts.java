package org.clausetracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clausetracker.problem.DomainFailure.TooOften;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/**
 * Makes whoever tries passwords under one name from one network wait longer each time: 1 s, 2, 4 … a quarter of an hour. It is
 * counted in the database, by its clock, for all nodes alike. Strangers elsewhere lock nobody out.
 */
@ApplicationScoped
class LoginAttempts {

    private static final String FAILURE = "The attempts to log in cannot be read";

    /** Counts as failed at once, so that attempts at the same time do not all pass. */
    private static final String BEGIN =
            """
            insert into login_attempt as a (name_sha256, network, failures, next_at)
            values (?, ?, 1, now() + interval '1 second')
            on conflict (name_sha256, network) do update
               set failures = least(a.failures + 1, 1000), last_at = now(),
                   next_at = now() + least(900, power(2, least(a.failures, 20))) * interval '1 second'
             where a.next_at <= now()
            returning failures
            """;

    private static final String WAIT =
            """
            select ceil(greatest(1, extract(epoch from next_at - now())))::bigint from login_attempt
             where name_sha256 = ? and network = ?
            """;

    private final Database database;

    LoginAttempts(Database database) {
        this.database = database;
    }

    /**
     * Begins an attempt.
     *
     * @throws TooOften when it comes too soon after one that failed
     */
    void begin(String name, String network) {
        database.connected(FAILURE, connection -> {
            Query.of("delete from login_attempt where last_at < now() - interval '1 day'")
                    .run(connection);
            byte[] digest = Secrets.digest(name);
            List<Integer> begun = Query.of(BEGIN, digest, network).list(connection, row -> row.getInt(1));
            if (begun.isEmpty()) {
                long wait = Query.of(WAIT, digest, network)
                        .first(connection, row -> row.getLong(1))
                        .orElse(1L);
                throw new TooOften("A password did not fit before; try again in " + wait + " seconds.", wait);
            }
            return true;
        });
    }

    /** Forgets the attempts that failed, after one that did not. */
    void succeeded(String name, String network) {
        database.connected(FAILURE, connection -> Query.of(
                        "delete from login_attempt where name_sha256 = ? and network = ?",
                        Secrets.digest(name),
                        network)
                .update(connection));
    }
}
