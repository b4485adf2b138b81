package org.clausetracker.imports;

import java.io.InputStream;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.clausetracker.journal.EditByHand;
import org.clausetracker.journal.EditDraft;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Via;

/** Imports a generated bundle in a JVM of its own, whose memory is limited. */
final class LargeImport {

    private LargeImport() {}

    /**
     * Takes the JDBC URL, the number of statements and the number of findings. Prints the rows inserted, the
     * milliseconds that passed, and those for which this process and its server process had a processor.
     */
    public static void main(String[] args) throws Exception {
        GeneratedBundle generated = new GeneratedBundle(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        ImportDatabase database = ImportDatabase.at(args[0]);
        try (Connection connection = database.connect();
                InputStream bundle = generated.open()) {
            connection.setAutoCommit(false);
            List<ProcessHandle> both = List.of(ProcessHandle.current(), ImportDatabase.serverOf(connection));
            long start = System.nanoTime();
            EditByHand.begin(connection);
            EditDraft author = EditDraft.of("operator", Via.OPERATOR, EditKind.IMPORT);
            AttemptSteps steps = new AttemptSteps(new EditJournal(), new ImportWish(false, false, 1_000, author));
            ImportOutcome outcome = new BundleImport(connection, 1_000, steps).run(bundle, "generated");
            steps.report(connection, outcome);
            EditByHand.seal(connection);
            connection.commit();
            long passed = (System.nanoTime() - start) / 1_000_000;
            long used = both.stream()
                    .map(process -> process.info().totalCpuDuration().orElseThrow())
                    .mapToLong(Duration::toMillis)
                    .sum();
            System.out.println(outcome.inserted() + " " + passed + " " + used);
        }
    }
}
