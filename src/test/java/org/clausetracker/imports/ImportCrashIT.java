package org.clausetracker.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The database process is killed at three moments of an import; after its restart all of the bundle is there or nothing. */
class ImportCrashIT {

    private static final GeneratedBundle BUNDLE = new GeneratedBundle(4_000, 6_000);
    private static final long ROWS = 200 + 200 + 50 + 50 + 500 * 4 + 1_000 + 4_000 + 6_000 * 2;
    private static final int BYTES_BEFORE_DEATH = 1_500_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory = Path.of("");

    @Test
    void an_import_is_there_whole_or_not_at_all_after_a_crash() throws IOException, SQLException {
        EmbeddedPostgres server = start();
        ImportDatabase.migrate(server, "tracker");

        InputStream deadly = killing(BUNDLE.open());
        ImportDatabase database = databaseOn(server);
        assertThatThrownBy(() -> database.load(deadly)).hasRootCauseInstanceOf(IOException.class);
        server = restarted(server);
        assertThat(databaseOn(server).size()).isZero();
        assertThat(databaseOn(server).strayDerivedRows()).isEmpty();

        killWhenQueryBegins(server, "insert into finding ");
        server = restarted(server);
        assertThat(databaseOn(server).size()).isZero();
        assertThat(databaseOn(server).strayDerivedRows()).isEmpty();

        try (InputStream bundle = BUNDLE.open()) {
            assertThat(databaseOn(server).load(bundle).inserted()).isEqualTo(ROWS);
        }
        kill();
        server = restarted(server);
        long warnings = Long.parseLong(
                databaseOn(server).rows("select count(*) from import_warning").get(0));
        assertThat(warnings).isPositive();
        assertThat(databaseOn(server).size()).isEqualTo(ROWS + 1 + warnings);
        assertThat(databaseOn(server).strayDerivedRows()).isEmpty();
        server.close();
    }

    /** While rows are merged the transaction has written to the tables themselves. */
    private void killWhenQueryBegins(EmbeddedPostgres server, String query) throws SQLException {
        ImportDatabase database = databaseOn(server);
        CompletableFuture<ImportOutcome> load = CompletableFuture.supplyAsync(() -> {
            try (InputStream bundle = BUNDLE.open()) {
                return database.load(bundle);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new CompletionException(e);
            }
        });
        List<String> begun = List.of();
        while (begun.isEmpty() && !load.isDone()) {
            begun = database.rows("select left(query, 20) from pg_stat_activity where state = 'active'"
                    + " and query like '" + query + "%'");
        }
        kill();
        assertThat(begun).containsExactly(query);
        assertThatThrownBy(load::join).hasCauseInstanceOf(SQLException.class);
    }

    private InputStream killing(InputStream bundle) {
        return new FilterInputStream(bundle) {
            private long read;

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                if (read < BYTES_BEFORE_DEATH && read + count >= BYTES_BEFORE_DEATH) {
                    kill();
                }
                read += count;
                return count;
            }
        };
    }

    /** No process of the server may tidy up: each gets SIGKILL. */
    private void kill() {
        try {
            long postmaster = Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid"))
                    .get(0)
                    .strip());
            ProcessHandle handle = ProcessHandle.of(postmaster).orElseThrow();
            Stream.concat(Stream.of(handle), handle.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
            handle.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres restarted(EmbeddedPostgres killed) throws IOException {
        killed.close();
        return start();
    }

    private EmbeddedPostgres start() throws IOException {
        return ImportDatabase.server()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                // the defaults of a test server trade safety for speed
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private static ImportDatabase databaseOn(EmbeddedPostgres server) {
        return ImportDatabase.at(server.getJdbcUrl("tracker_app", "tracker"));
    }
}
