package org.clausetracker.app;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.clausetracker.imports.HeadlineShift;
import org.clausetracker.imports.RecordCount;
import org.clausetracker.intake.Entrance;
import org.clausetracker.intake.ImportCounts;
import org.clausetracker.intake.ImportDetail;
import org.clausetracker.intake.ImportNote;
import org.clausetracker.intake.ImportService;
import org.clausetracker.intake.ImportState;
import org.clausetracker.intake.IntakeService;
import org.clausetracker.intake.NoteKind;
import org.clausetracker.intake.Submission;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Imports one bundle, says what came of it, and ends. */
class ImportApplication implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(ImportApplication.class);

    private final IntakeService intake;
    private final ImportService imports;

    ImportApplication(IntakeService intake, ImportService imports) {
        this.intake = intake;
        this.imports = imports;
    }

    @Override
    public int run(String... words) {
        return run(ImportCommand.of(words).orElseThrow(), System.out, System.err);
    }

    int run(ImportCommand command, PrintStream out, PrintStream complaints) {
        try {
            Submission submission = new Submission(
                    Entrance.COMMAND,
                    Submission.OPERATOR,
                    null,
                    command.origin(),
                    digest(command),
                    command.check(),
                    command.overwrite());
            long attempt = intake.importNow(submission, () -> open(command));
            ImportDetail done = imports.get(String.valueOf(attempt));
            print(done, command, out);
            return done.state() == ImportState.DONE ? ImportCommand.DONE : ImportCommand.REFUSED;
        } catch (IOException | RuntimeException failure) {
            LOG.debug("The import failed", failure);
            complaints.println(failure.getMessage()
                    + (failure.getCause() == null
                            ? ""
                            : ": " + failure.getCause().getMessage()));
            return ImportCommand.FAILED;
        }
    }

    private static String digest(ImportCommand command) throws IOException {
        try (InputStream bundle = open(command)) {
            return DigestUtils.sha256Hex(bundle);
        }
    }

    private static InputStream open(ImportCommand command) throws IOException {
        return DataFile.open(command.file());
    }

    private void print(ImportDetail done, ImportCommand command, PrintStream out) {
        String id = String.valueOf(done.id());
        ImportCounts counts = done.counts();
        if (counts == null) {
            throw new IllegalStateException("import " + id + " has no outcome");
        }
        if (done.state() == ImportState.REJECTED) {
            out.printf(
                    "%s has %d errors in %d records, nothing of it was stored (import %s):%n",
                    command.file(), counts.errors(), counts.refused(), id);
            printAll(out, id, NoteKind.ERROR, counts.errors());
            return;
        }
        out.printf(
                "%s %s (import %s): %d rows new, %d changed, %d removed from lists, %d unchanged.%n",
                command.check() ? "Checked, nothing was stored:" : "Imported",
                command.file(),
                id,
                counts.added(),
                counts.changed(),
                counts.removed(),
                counts.unchanged());
        for (RecordCount records : done.records()) {
            out.printf(
                    "  %-14s %7d new %7d changed %7d unchanged%n",
                    records.kind(), records.added(), records.changed(), records.unchanged());
        }
        out.printf("%d statuses %s:%n", done.statusesChanged(), command.check() ? "would change" : "changed");
        printEach(page -> imports.statusChanges(id, page), out, ImportApplication::line);
        out.printf("%d warnings:%n", counts.warnings());
        printAll(out, id, NoteKind.WARNING, counts.warnings());
        out.printf("%d conflicts:%n", counts.conflicts());
        printAll(out, id, NoteKind.CONFLICT, counts.conflicts());
    }

    private void printAll(PrintStream out, String id, NoteKind kind, long counted) {
        long printed = printEach(page -> imports.notes(id, kind, page), out, ImportNote::toString);
        if (printed < counted) {
            out.printf("  and %d more%n", counted - printed);
        }
    }

    private static <T> long printEach(Function<PageRequest, Page<T>> pages, PrintStream out, Function<T, String> line) {
        long printed = 0;
        PageRequest request = PageRequest.first(PageRequest.MAX_LIMIT);
        boolean more = true;
        while (more) {
            Page<T> page = pages.apply(request);
            page.items().forEach(item -> out.println("  " + line.apply(item)));
            printed += page.items().size();
            more = page.hasMore();
            request = new PageRequest(
                    PageRequest.MAX_LIMIT,
                    java.util.Optional.of(List.of(String.valueOf(printed))),
                    request.fingerprint());
        }
        return printed;
    }

    private static String line(HeadlineShift shift) {
        return shift.agreement() + "/" + shift.clause() + ": " + word(shift.from()) + " -> " + word(shift.to());
    }

    private static String word(@Nullable Object headline) {
        return headline == null ? "(none)" : headline.toString();
    }
}
