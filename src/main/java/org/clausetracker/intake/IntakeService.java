package org.clausetracker.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.clausetracker.imports.BundleRejected;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Takes bundles over. */
@ApplicationScoped
public class IntakeService {

    /** One node at a time makes the first load; it is given back when its connection ends, however that ends. */
    private static final String TAKE = "select pg_try_advisory_lock(hashtextextended('clause tracker: first load', 0))";

    private static final String GIVE_BACK =
            "select pg_advisory_unlock(hashtextextended('clause tracker: first load', 0))";

    /** Nanoseconds between two looks whether another node has made the first load. */
    private static final long A_MOMENT = 100_000_000L;

    private static final String FAILURE = "the first load cannot be made";

    private final ImportQueue queue;
    private final ImportRunner runner;
    private final Database database;

    IntakeService(ImportQueue queue, ImportRunner runner, Database database) {
        this.queue = queue;
        this.runner = runner;
        this.database = database;
    }

    /**
     * Takes a bundle over, to be imported behind those that were taken before, by a thread of its own.
     *
     * @param afterwards what is to be done when nobody needs the bundle any more, whatever became of it
     * @return the number under which {@link ImportService} tells what becomes of it
     * @throws Conflict when too many wait; then the bundle is not taken, and {@code afterwards} is left to the caller
     */
    public long submit(Submission submission, BundleSource bundle, Runnable afterwards) {
        return queue.add(submission, bundle, afterwards);
    }

    /**
     * Imports a bundle, or asks what that would do, while the caller waits.
     *
     * @return the number under which {@link ImportService} tells what became of it, refusals included
     * @throws IllegalStateException when the database did not take it
     * @throws UncheckedIOException when it cannot be read
     */
    public long importNow(Submission submission, BundleSource bundle) {
        try {
            return queue.runHere(0, submission, bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(submission.origin() + " cannot be read", e);
        }
    }

    /**
     * Loads bundles in their order into a database without agreements. One that was interrupted goes on where it was. Nodes
     * that start together wait for each other, so that one of them loads and the others find the database filled.
     *
     * @return the bundles that were not loaded, now or before: the database holds something else
     * @throws BundleRejected when one of them has errors; those before it are loaded
     */
    public List<OfferedBundle> loadFirst(List<OfferedBundle> bundles) {
        if (bundles.isEmpty()) {
            return List.of();
        }
        return database.connected(FAILURE, holder -> {
            while (!Query.of(TAKE).first(holder, row -> row.getBoolean(1)).orElseThrow()) {
                LockSupport.parkNanos(A_MOMENT);
            }
            try {
                return loadInTurn(bundles);
            } finally {
                Query.of(GIVE_BACK).run(holder);
            }
        });
    }

    private List<OfferedBundle> loadInTurn(List<OfferedBundle> bundles) {
        Map<String, Long> planned = QuarkusTransaction.requiringNew()
                .call(() -> database.connected(FAILURE, connection -> plan(connection, bundles)));
        List<OfferedBundle> left = new ArrayList<>();
        for (OfferedBundle bundle : bundles) {
            Long attempt = planned.get(bundle.sha256());
            if (attempt != null) {
                load(attempt, bundle);
            } else if (!database.<Boolean>connected(
                    FAILURE, connection -> AttemptTable.isLoaded(connection, bundle.sha256()))) {
                left.add(bundle);
            }
        }
        return left;
    }

    /** What is to be loaded is written down before anything is, so that the next start knows it if this one is cut off. */
    private Map<String, Long> plan(Connection connection, List<OfferedBundle> bundles) throws SQLException {
        Map<String, Long> planned = AttemptTable.leftOfFirstLoad(connection);
        for (Map.Entry<String, Long> left : List.copyOf(planned.entrySet())) {
            if (bundles.stream().noneMatch(bundle -> bundle.sha256().equals(left.getKey()))) {
                AttemptTable.fail(connection, left.getValue(), AttemptTable.INTERRUPTED);
                planned.remove(left.getKey());
            }
        }
        if (AttemptTable.databaseIsEmpty(connection)) {
            for (OfferedBundle bundle : bundles) {
                if (!planned.containsKey(bundle.sha256()) && !AttemptTable.isLoaded(connection, bundle.sha256())) {
                    planned.put(bundle.sha256(), AttemptTable.add(connection, firstLoad(bundle), runner.node()));
                }
            }
        }
        return planned;
    }

    private void load(long attempt, OfferedBundle bundle) {
        try {
            queue.runHere(attempt, firstLoad(bundle), bundle.content());
        } catch (IOException e) {
            throw new UncheckedIOException(bundle.origin() + " cannot be read", e);
        }
    }

    private static Submission firstLoad(OfferedBundle bundle) {
        return new Submission(
                Entrance.FIRST_LOAD, Submission.IMPORT, null, bundle.origin(), bundle.sha256(), false, false);
    }
}
