package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * A large import fits into 128 megabytes, and its cost grows no faster than the bundle. Held to a bound is the processor
 * time of the importing process and its server process together, against that of a quarter of the bundle on the same
 * machine, since machines differ. The build loads 20,000 statements and 30,000 findings; the profile {@code long} loads
 * 100,000 and 150,000, the size that an import must be able to take. How long it took is logged, for
 * src/docs/performance.md.
 */
class LargeBundleIT {

    private static final Logger LOG = Logger.getLogger(LargeBundleIT.class);
    private static final int STATEMENTS = 1_000 * Integer.getInteger("large.bundle.thousands");

    /** Parties with their aliases, agreements with a party, clauses with a wording and a commitment owed, sources. */
    private static final long OTHER_ROWS = 2 * 200 + 2 * 50 + 4 * 500 + 1_000;

    @Test
    void a_large_bundle_is_loaded_in_proportionate_time_and_128_megabytes() throws SQLException, IOException {
        long quarter = processorMillisecondsOf(STATEMENTS / 4);
        long whole = processorMillisecondsOf(STATEMENTS);

        // the start of the process counts for both, so proportionate time is less than this
        assertThat(whole).isLessThan(4 * quarter);
    }

    private static long processorMillisecondsOf(int statements) throws SQLException, IOException {
        int findings = statements * 3 / 2;
        ImportDatabase database = ImportDatabase.fresh();

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeImport.class.getName(),
                        database.url(),
                        String.valueOf(statements),
                        String.valueOf(findings))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] answer = new String(process.getInputStream().readAllBytes(), UTF_8)
                .strip()
                .split(" ");

        assertThat(answer).hasSize(3);
        LOG.infof(
                "%d statements and %d findings were loaded in %s ms, with %s ms of processor time",
                statements, findings, answer[1], answer[2]);
        assertThat(Long.parseLong(answer[0])).isEqualTo(OTHER_ROWS + statements + 2L * findings);
        assertThat(database.rows("select count(*) from statement")).containsExactly(String.valueOf(statements));
        assertThat(database.rows("select count(*) from finding")).containsExactly(String.valueOf(findings));
        return Long.parseLong(answer[2]);
    }
}
