package org.clausetracker.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.clausetracker.problem.DomainFailure.KeyReused;
import org.clausetracker.problem.DomainFailure.RequestInProgress;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/**
 * Does what is sent twice with one key once. The key is stored in the transaction of the write, so either both are there or
 * neither; a second request waits for the first one to end. Failures are not kept: what was refused may be mended and sent
 * again.
 */
@ApplicationScoped
public class IdempotencyKeys {

    private static final String CLAIM =
            """
            insert into idempotency_key (actor_id, key, operation, body_sha256) values (?, ?, ?, ?)
            on conflict do nothing""";

    private static final String KNOWN =
            """
            select operation, body_sha256, edit_id, status, location, tag, answer from idempotency_key
             where actor_id = ? and key = ?""";

    private static final String ANSWERED =
            """
            update idempotency_key set edit_id = ?::uuid, status = ?, location = ?, tag = ?, answer = ?::json
             where actor_id = ? and key = ?""";

    private static final String FAILURE = "the key of the request cannot be stored";

    /** Longer than two requests of one sender are apart, short enough that no worker is held for long. */
    private static final String WAIT = "set local lock_timeout = '5s'";

    private final Database database;

    IdempotencyKeys(Database database) {
        this.database = database;
    }

    private record Known(String operation, String body, EditAnswer answer) {}

    /**
     * Does work unless the same request was answered before; that answer is given again. In the current transaction or in
     * one of its own, which the work belongs to.
     *
     * @throws KeyReused when the key came with another request
     * @throws RequestInProgress when the first request with it is still being done after five seconds
     */
    @Transactional
    public EditAnswer once(Call call, Supplier<EditAnswer> work) {
        IdempotencyKey key = call.key();
        if (key == null) {
            return work.get();
        }
        Optional<Known> known = database.connected(FAILURE, connection -> claim(connection, call, key));
        if (known.isPresent()) {
            return known.get().answer;
        }
        EditAnswer answer = work.get();
        return database.connected(FAILURE, connection -> {
            Query.of(
                            ANSWERED,
                            answer.edit(),
                            answer.status(),
                            answer.location(),
                            answer.tag(),
                            answer.json(),
                            call.caller().id(),
                            key.text())
                    .update(connection);
            return answer;
        });
    }

    private static Optional<Known> claim(Connection connection, Call call, IdempotencyKey key) throws SQLException {
        Query.of(WAIT).run(connection);
        Query claim = Query.of(CLAIM, call.caller().id(), key.text(), call.operation(), key.bodySha256());
        OptionalInt claimed = claim.updateUnlessLocked(connection);
        if (claimed.isEmpty()) {
            throw new RequestInProgress(key.text());
        }
        if (claimed.getAsInt() == 1) {
            return Optional.empty();
        }
        Known known = Query.of(KNOWN, call.caller().id(), key.text())
                .first(
                        connection,
                        row -> new Known(
                                row.getString("operation"),
                                row.getString("body_sha256"),
                                new EditAnswer(
                                        row.getInt("status"),
                                        row.getString("location"),
                                        row.getString("tag"),
                                        row.getObject("edit_id", UUID.class),
                                        row.getString("answer"),
                                        true)))
                .orElseThrow();
        if (!known.operation.equals(call.operation()) || !known.body.equals(key.bodySha256())) {
            throw new KeyReused(key.text(), known.operation);
        }
        return Optional.of(known);
    }
}
