package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * The size that an import must be able to take: 100,000 statements and 150,000 findings in 128 megabytes. How long it
 * took is logged, for src/docs/performance.md. What is held to a bound is the processor time of the importing process
 * and its server process together, at twice the minute that an import should take, because machines differ: it is there
 * to notice an import whose cost grows faster than the bundle.
 */
class LargeBundleIT {

    private static final Logger LOG = Logger.getLogger(LargeBundleIT.class);
    private static final int STATEMENTS = 100_000;
    private static final int FINDINGS = 150_000;
    /** Parties with their aliases, agreements with a party, clauses with a wording and a commitment owed, sources. */
    private static final long OTHER_ROWS = 2 * 200 + 2 * 50 + 4 * 500 + 1_000;

    private static final long MOST_PROCESSOR_MILLISECONDS = 120_000;

    @Test
    void a_large_bundle_is_loaded_in_bounded_time_and_128_megabytes() throws SQLException, IOException {
        ImportDatabase database = ImportDatabase.fresh();

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeImport.class.getName(),
                        database.url(),
                        String.valueOf(STATEMENTS),
                        String.valueOf(FINDINGS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] answer = new String(process.getInputStream().readAllBytes(), UTF_8)
                .strip()
                .split(" ");

        assertThat(answer).hasSize(3);
        LOG.infof(
                "%d statements and %d findings were loaded in %s ms, with %s ms of processor time",
                STATEMENTS, FINDINGS, answer[1], answer[2]);
        assertThat(Long.parseLong(answer[0])).isEqualTo(OTHER_ROWS + STATEMENTS + 2 * FINDINGS);
        assertThat(Long.parseLong(answer[2])).isLessThan(MOST_PROCESSOR_MILLISECONDS);
        assertThat(database.rows("select count(*) from statement")).containsExactly(String.valueOf(STATEMENTS));
        assertThat(database.rows("select count(*) from finding")).containsExactly(String.valueOf(FINDINGS));
    }
}
