package org.clausetracker.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.imports.BundleRejected;
import org.clausetracker.imports.ImportOutcome;
import org.clausetracker.imports.ImportReport;
import org.clausetracker.imports.ImportWish;
import org.clausetracker.sql.Database;
import org.jboss.logging.Logger;

/**
 * Works on one attempt. That it is done is written in the transaction that stores the bundle, so that both are so or
 * neither is, whatever ends the process.
 */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);

    private final BundleImportService imports;
    private final Database database;

    /** Which process this is. */
    private final UUID node = UUID.randomUUID();

    ImportRunner(BundleImportService imports, Database database) {
        this.imports = imports;
        this.database = database;
    }

    UUID node() {
        return node;
    }

    /**
     * Imports the bundle of an attempt that waits, or asks what that would do.
     *
     * @throws BundleRejected when the bundle has errors, after they were noted
     * @throws IllegalStateException when the database did not take it, or it was said to be interrupted already
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    void run(long attempt, Submission submission, BundleSource bundle) throws IOException {
        boolean begun = write(connection -> AttemptTable.begin(connection, attempt, node));
        if (!begun) {
            throw interrupted(attempt);
        }
        try {
            ImportReport report = load(attempt, submission, bundle);
            if (submission.check()) {
                write(connection -> {
                    end(connection, attempt, submission, report);
                    return true;
                });
            }
            tell(attempt, submission, report);
        } catch (BundleRejected refusal) {
            write(connection -> {
                refuse(connection, attempt, refusal);
                return true;
            });
            throw refusal;
        } catch (IOException | RuntimeException failure) {
            LOG.errorf(failure, "Import %d of %s failed; nothing of it was stored", attempt, submission.origin());
            write(connection -> {
                AttemptTable.fail(connection, attempt, Objects.requireNonNullElse(failure.getMessage(), "It failed."));
                return true;
            });
            throw failure;
        }
    }

    private ImportReport load(long attempt, Submission submission, BundleSource bundle) throws IOException {
        ImportWish wish =
                new ImportWish(submission.check(), submission.overwrite(), AttemptNotes.KEPT, submission.author());
        try (InputStream content = new BufferedInputStream(bundle.open())) {
            return imports.attempt(
                    content,
                    submission.origin(),
                    wish,
                    (connection, report) -> end(connection, attempt, submission, report));
        }
    }

    private static void end(Connection connection, long attempt, Submission submission, ImportReport report)
            throws SQLException {
        ImportOutcome outcome = report.outcome();
        AttemptNotes.keep(connection, attempt, report);
        ImportCounts counts = new ImportCounts(
                outcome.inserted(),
                outcome.superseded(),
                outcome.removed(),
                outcome.unchanged(),
                0,
                0,
                outcome.warned(),
                report.conflicting());
        Long run = submission.check() || outcome.runId().isEmpty()
                ? null
                : Long.valueOf(outcome.runId().getAsLong());
        if (!AttemptTable.end(connection, attempt, ImportState.DONE, counts, run)) {
            throw interrupted(attempt);
        }
    }

    private static void refuse(Connection connection, long attempt, BundleRejected refusal) throws SQLException {
        List<ImportNote> errors = refusal.errors().stream()
                .map(error -> new ImportNote(1, error.path(), error.record(), error.message()))
                .toList();
        AttemptNotes.keep(connection, attempt, NoteKind.ERROR, errors);
        long records = errors.stream()
                .map(error -> error.record() == null ? error.path() : error.record())
                .distinct()
                .count();
        AttemptTable.end(
                connection,
                attempt,
                ImportState.REJECTED,
                new ImportCounts(0, 0, 0, 0, records, errors.size() + refusal.unlisted(), 0, 0),
                null);
    }

    private static void tell(long attempt, Submission submission, ImportReport report) {
        ImportOutcome outcome = report.outcome();
        LOG.infof(
                "%s %s: %d rows inserted, %d superseded, %d removed, %d unchanged; %d warnings, %d conflicts (import %d).",
                submission.check() ? "Checked" : "Loaded",
                submission.origin(),
                outcome.inserted(),
                outcome.superseded(),
                outcome.removed(),
                outcome.unchanged(),
                outcome.warned(),
                report.conflicting(),
                attempt);
    }

    private static IllegalStateException interrupted(long attempt) {
        return new IllegalStateException("Import " + attempt + " was interrupted before it was stored");
    }

    private boolean write(Database.Work<Boolean> work) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.connected("What became of an import cannot be noted", work));
    }
}
