package org.clausetracker.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.clausetracker.NodeDatabase;
import org.clausetracker.PackagedNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command: beside a running application, with a database that it starts itself, and with another one. */
class ImportCommandIT {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final String VALID = "src/test/resources/trials/00-baseline-ok.json";
    private static final String INVALID = "src/test/resources/trials/12-three-errors-no-record-id.json";
    private static final int SECONDS = 120;

    @TempDir
    Path home = Path.of("");

    private record Ended(int code, String out, String complaints) {}

    @Test
    void it_joins_a_running_application_which_sees_the_change() throws Exception {
        Map<String, String> configuration =
                Map.of("tracker.database.directory", home.resolve("db").toString());
        try (PackagedNode node = PackagedNode.start(configuration)) {
            String address = node.address();
            assertThat(status(address + "/api/v1/agreements/ag")).isEqualTo(404);

            Ended checked = run(configuration, "import", VALID, "--check");
            assertThat(checked.complaints()).isEmpty();
            assertThat(checked.code()).isZero();
            assertThat(checked.out())
                    .startsWith("Checked, nothing was stored: " + VALID + " (import 3):")
                    .contains("1 statuses would change:", "  ag/1: (none) -> FULFILLED");
            assertThat(status(address + "/api/v1/agreements/ag")).isEqualTo(404);

            Ended imported = run(configuration, "import", VALID);
            assertThat(imported.code()).isZero();
            assertThat(imported.out()).startsWith("Imported " + VALID + " (import 4):");
            assertThat(status(address + "/api/v1/agreements/ag")).isEqualTo(200);

            Ended refused = run(configuration, "import", INVALID);
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.out())
                    .startsWith(INVALID + " has 2 errors in 2 records, nothing of it was stored (import 5):")
                    .contains("  $.agreements[0].signedOn '12/02/2015' is not a date");
            assertThat(RestAssured.get(address + "/api/v1/imports/5").jsonPath().getString("actor"))
                    .isEqualTo("OPERATOR");
            assertThat(status(address + "/api/v1/agreements/nk-ceasefire-2020-11-10"))
                    .isEqualTo(200);
        }

        Ended again = run(configuration, "import", VALID);
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("0 rows new, 0 changed, 0 removed from lists");
    }

    @Test
    void it_works_with_another_database_and_says_what_it_cannot_do() throws Exception {
        NodeDatabase database = NodeDatabase.start();

        Ended imported = run(database.configuration(), "import", VALID);
        assertThat(imported.complaints()).isEmpty();
        assertThat(imported.code()).isZero();
        assertThat(database.ask("select string_agg(slug, ' ') from agreement")).isEqualTo("ag");

        assertThat(run(database.configuration(), "import", "no/such/file.json").code())
                .isEqualTo(2);
        Ended untold = run(database.configuration(), "import");
        assertThat(untold.code()).isEqualTo(2);
        assertThat(untold.complaints())
                .startsWith("Usage: java -jar quarkus-run.jar import FILE [--check] [--overwrite]");
    }

    /** Waits 20 s until nobody is taken to work on it any more. */
    @Test
    @Tag("long")
    void one_that_is_killed_is_interrupted_and_nothing_of_it_is_stored() throws Exception {
        NodeDatabase database = NodeDatabase.start();
        assertThat(run(database.configuration(), "import", VALID, "--check").code())
                .isZero();
        try (Connection other = database.asApplication();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('clause tracker: import', 0))");
            Process killed =
                    start(database.configuration(), home.resolve("out.txt"), home.resolve("err.txt"), "import", VALID);
            await().atMost(Duration.ofSeconds(SECONDS))
                    .until(() -> database.ask("select count(*) from import_attempt where state = 'RUNNING'")
                            .equals("1"));
            killed.destroyForcibly().waitFor();
        }
        await().atMost(Duration.ofSeconds(SECONDS)).until(() -> database.ask(
                        "select min(seen_at) filter (where state = 'RUNNING') < now() - interval '20 seconds'"
                                + " from import_attempt")
                .equals("t"));

        assertThat(run(database.configuration(), "import", INVALID).code()).isEqualTo(1);

        assertThat(database.ask("select string_agg(state, ' ' order by id) from import_attempt"))
                .isEqualTo("DONE FAILED REJECTED");
        assertThat(database.ask("select failure from import_attempt where state = 'FAILED'"))
                .isEqualTo("Interrupted: the process that worked on it ended. Nothing of it was stored.");
        assertThat(database.ask("select count(*) from agreement")).isEqualTo("0");
    }

    private static int status(String address) {
        return RestAssured.get(address).statusCode();
    }

    private Ended run(Map<String, String> configuration, String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out-", ".txt");
        Path complaints = Files.createTempFile(home, "err-", ".txt");
        Process process = start(configuration, out, complaints, words);
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out, UTF_8), Files.readString(complaints, UTF_8));
    }

    private static Process start(Map<String, String> configuration, Path out, Path complaints, String... words)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(complaints.toFile());
        configuration.forEach((name, value) ->
                builder.environment().put(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), value));
        return builder.start();
    }
}
