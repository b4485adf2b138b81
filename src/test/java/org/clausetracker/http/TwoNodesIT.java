package org.clausetracker.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausetracker.database.PostgresTestResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The packaged application as two processes on one database that was empty when both of them started. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesIT {

    /** How old an answer may be on a node that did not write. */
    private static final Duration BOUND = Duration.ofSeconds(1);

    private static final Duration START = Duration.ofMinutes(2);
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://[0-9.:]+)");
    private static final String PARTY = "/api/v1/parties/armenia";

    private final Map<String, String> database = PostgresTestResource.startDatabase();
    private Node first;
    private Node second;

    /** One process of the application, with what it logs. */
    private record Node(Process process, Path log) {

        static Node start(Map<String, String> configuration) throws IOException {
            Path log = Files.createTempFile(Path.of("target"), "node-", ".log");
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dquarkus.http.host=127.0.0.1",
                            "-Dquarkus.http.port=0",
                            "-jar",
                            JAR.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            configuration.forEach((name, value) -> builder.environment()
                    .put(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), value));
            return new Node(builder.start(), log);
        }

        /** Where it listens, once it serves. */
        String address() throws IOException {
            await().atMost(START)
                    .failFast(() -> assertThat(process.isAlive()).as(said()).isTrue())
                    .until(() -> ADDRESS.matcher(said()).find());
            Matcher address = ADDRESS.matcher(said());
            assertThat(address.find()).isTrue();
            return address.group(1);
        }

        String said() throws IOException {
            return Files.readString(log, UTF_8);
        }

        String note() throws IOException {
            return RestAssured.get(address() + PARTY).path("note");
        }
    }

    @BeforeAll
    void start() throws IOException {
        first = Node.start(database);
        second = Node.start(database);
        assertThat(first.address()).isNotEqualTo(second.address());
    }

    @AfterAll
    void stop() throws InterruptedException {
        for (Node node : new Node[] {first, second}) {
            node.process().destroy();
            node.process().waitFor();
        }
    }

    @Test
    void the_first_data_is_loaded_by_one_of_two_that_start_together() throws SQLException, IOException {
        assertThat(ask("select count(*) from import_run")).isEqualTo("1");
        assertThat(ask("select count(*) from clause where agreement_id = 'nk-ceasefire-2020-11-10'"))
                .isEqualTo("9");
        assertThat((first.said() + second.said()).split("rows inserted", -1)).hasSize(2);
        for (Node node : new Node[] {first, second}) {
            RestAssured.get(node.address() + "/q/health/ready").then().statusCode(200);
        }
    }

    @RepeatedTest(3)
    void a_write_shows_on_both_after_a_second() throws SQLException, IOException, InterruptedException {
        assertThat(first.note()).isEqualTo(second.note());

        String note = write();

        Thread.sleep(BOUND.toMillis());
        assertThat(first.note()).isEqualTo(note);
        assertThat(second.note()).isEqualTo(note);
    }

    @RepeatedTest(3)
    void a_write_shows_on_both_after_a_second_although_no_node_is_told()
            throws SQLException, IOException, InterruptedException {
        assertThat(first.note()).isEqualTo(second.note());
        assertThat(ask("select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where application_name = '" + RevisionWatch.NAME + "'"))
                .isEqualTo("2");

        String note = write();

        Thread.sleep(BOUND.toMillis());
        assertThat(first.note()).isEqualTo(note);
        assertThat(second.note()).isEqualTo(note);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ask("select count(*) from pg_stat_activity where application_name = '" + RevisionWatch.NAME
                                + "'")
                        .equals("2"));
    }

    private String write() throws SQLException {
        String note = "Written at " + System.nanoTime();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update party set note = '" + note + "' where slug = 'armenia'");
        }
        return note;
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                configured("quarkus.datasource.jdbc.url"),
                configured("quarkus.datasource.username"),
                configured("quarkus.datasource.password"));
    }

    private String configured(String name) {
        return database.getOrDefault(name, "");
    }
}
