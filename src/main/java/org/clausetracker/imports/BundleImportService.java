package org.clausetracker.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausetracker.journal.EditDraft;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.journal.Via;
import org.clausetracker.sql.Database;
import org.jboss.logging.Logger;

/** Loads bundles of the format {@code clause-tracker-bundle/1}, each in one transaction. */
@ApplicationScoped
public class BundleImportService {

    private static final Logger LOG = Logger.getLogger(BundleImportService.class);

    /** Seconds after which an import is given up: far more than the largest bundle takes. */
    private static final int TIME_LIMIT = 3600;

    /** Whoever starts the application has it load what it ships. */
    private static final EditDraft AT_THE_START = EditDraft.of("import", Via.IMPORT, EditKind.IMPORT);

    private final Database database;
    private final Edits edits;
    private final ImportMeters meters;
    private final int listed;

    BundleImportService(Database database, Edits edits, ImportMeters meters, ImportConfig config) {
        this.meters = meters;
        this.database = database;
        this.listed = config.errorsListed();
        this.edits = edits;
    }

    /**
     * Makes the current state of everything that a bundle names what the bundle says. What is new is inserted, what
     * differs is superseded and kept in the history, a link that the bundle's record no longer lists is removed into
     * the history, and records that the bundle does not name are left alone. The same bundle again changes nothing.
     *
     * @param bundle the bundle's bytes, read to the end and not closed
     * @param origin the file or resource it is read from, as the log and the import run name it
     * @throws BundleRejected when the bundle has errors; nothing is stored
     * @throws java.io.UncheckedIOException when it cannot be read; nothing is stored
     */
    @Transactional
    @TransactionConfiguration(timeout = TIME_LIMIT)
    public ImportOutcome load(InputStream bundle, String origin) {
        return database.unhurried(failure(origin), connection -> {
            BundleImport run = new BundleImport(connection, listed);
            run.lock();
            return run(run, bundle, origin);
        });
    }

    /**
     * Imports a bundle, or asks what that would do, and tells all about it. Records that were changed by hand since their
     * last import are left as they are unless the wish says otherwise; what was decided about a finding here stays.
     *
     * @param bundle the bundle's bytes, read to the end and not closed
     * @param origin the file or resource it is read from
     * @param wish how it is to be imported, and by whom
     * @param noting writes down what happened, in the same transaction; of a check nothing stays, so it is not asked
     * @throws BundleRejected when the bundle has errors; nothing is stored
     * @throws java.io.UncheckedIOException when it cannot be read; nothing is stored
     */
    @Transactional
    @TransactionConfiguration(timeout = TIME_LIMIT)
    public ImportReport attempt(InputStream bundle, String origin, ImportWish wish, Noting noting) {
        return database.unhurried(failure(origin), connection -> {
            AttemptSteps steps = new AttemptSteps(new EditJournal(), wish);
            BundleImport run = new BundleImport(connection, wish.listed(), steps);
            run.lock();
            if (wish.check()) {
                ImportReport wouldBe = merged(
                        run,
                        bundle,
                        origin,
                        wish.author(),
                        outcome -> reported(origin, steps, outcome, (c, report) -> {}));
                QuarkusTransaction.setRollbackOnly();
                return wouldBe;
            }
            return meters.count(
                    () -> merged(
                            run, bundle, origin, wish.author(), outcome -> reported(origin, steps, outcome, noting)),
                    ImportReport::outcome);
        });
    }

    private ImportReport reported(String origin, AttemptSteps steps, ImportOutcome outcome, Noting noting) {
        return database.connected(failure(origin), connection -> {
            ImportReport report = steps.report(connection, outcome);
            noting.note(connection, report);
            return report;
        });
    }

    /** Writes down what an import did, in its transaction. */
    @FunctionalInterface
    public interface Noting {
        void note(Connection connection, ImportReport report) throws SQLException;
    }

    /**
     * The statuses that follow from the bundle are stored with it, or neither is.
     *
     * @param last is done once they are known, and before anybody else has to wait for this import to end
     */
    private <R> R merged(
            BundleImport run, InputStream bundle, String origin, EditDraft author, Function<ImportOutcome, R> last) {
        return edits.write(
                        author,
                        List.of(),
                        edit -> database.connected(failure(origin), connection -> run.run(bundle, origin)),
                        last)
                .result();
    }

    private ImportOutcome run(BundleImport run, InputStream bundle, String origin) throws SQLException {
        return meters.count(() -> logged(merged(run, bundle, origin, AT_THE_START, Function.identity()), origin));
    }

    private static ImportOutcome logged(ImportOutcome outcome, String origin) {
        if (outcome.changedNothing()) {
            LOG.infof("%s is already loaded, nothing changed (%d rows).", origin, outcome.unchanged());
        } else {
            LOG.infof(
                    "Loaded %s: %d rows inserted, %d superseded, %d removed, %d unchanged.",
                    origin, outcome.inserted(), outcome.superseded(), outcome.removed(), outcome.unchanged());
            if (outcome.warned() > 0) {
                LOG.info(report(outcome, origin));
            }
        }
        return outcome;
    }

    /** The report of the import: everything that contradicts itself, in one piece. */
    private static String report(ImportOutcome outcome, String origin) {
        long unlisted = outcome.warned() - outcome.warnings().size();
        return outcome.warnings().stream()
                .map(warning -> "\n  " + warning)
                .collect(Collectors.joining(
                        "",
                        origin + " was loaded with " + outcome.warned()
                                + (outcome.warned() == 1 ? " warning:" : " warnings:"),
                        unlisted == 0
                                ? ""
                                : "\n  and " + unlisted + " more, in import_warning under run "
                                        + outcome.runId().orElseThrow()));
    }

    private static String failure(String origin) {
        return "The database did not take " + origin + "; nothing of it was stored";
    }
}
