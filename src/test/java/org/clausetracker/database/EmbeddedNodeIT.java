package org.clausetracker.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausetracker.Load;
import org.clausetracker.PackagedNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The packaged application with its embedded database: the server is killed under load, then the application is ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedNodeIT {

    private static final Duration SERVED_AGAIN = Duration.ofSeconds(10);

    /** For so long a node that ends still answers, so all that is asked of it meanwhile has to come before that. */
    private static final Duration DELAY = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Of a process that SIGTERM has ended. */
    private static final int TERMINATED = 143;

    private static final int CALLERS_IN_FLIGHT = 8;
    private static final Pattern PORT = Pattern.compile("listens on 127\\.0\\.0\\.1:(\\d+)");

    private final Path home = TestDatabases.newDirectory();
    private final PostmasterFile postmaster = new PostmasterFile(home.resolve("data"));
    private final PackagedNode node;

    EmbeddedNodeIT() throws IOException {
        node = PackagedNode.start(Map.of(
                "tracker.database.directory",
                home.toString(),
                "quarkus.shutdown.delay",
                DELAY.toMillis() + "ms",
                // a request stays in flight by waiting for a lock
                "tracker.timeout.lock",
                "50s",
                "tracker.timeout.statement",
                "55s",
                "tracker.limits.answer-time",
                "1m"));
    }

    @AfterAll
    void delete() throws Exception {
        node.terminate();
        PrivateFiles.deleteTree(home);
    }

    @Test
    @Order(1)
    void a_server_killed_under_load_is_back_within_ten_seconds_and_hardly_fills_the_log() throws Exception {
        Load load = Load.on(URI.create(node.address()));
        load.goesOn();
        ProcessHandle killed = postmaster.server().orElseThrow();
        long saidBefore = lines();

        long began = System.nanoTime();
        killed.destroyForcibly();
        await().until(() -> !killed.isAlive());
        int before = load.answers();
        await().atMost(SERVED_AGAIN)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> load.answers() > before + CALLERS_IN_FLIGHT);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        load.goesOn();
        load.stop();

        long said = lines() - saidBefore;
        System.out.println("A server killed under load: served again after " + took.toMillis() + " ms, " + said
                + " lines of log, " + load);
        assertThat(postmaster.server().orElseThrow().pid()).isNotEqualTo(killed.pid());
        assertThat(node.said().lines().filter(line -> line.contains("The embedded PostgreSQL")))
                .hasSize(2);
        assertThat(said).isLessThan(100);
        RestAssured.get(node.address() + "/q/health/ready").then().statusCode(200);
    }

    @Test
    @Order(2)
    void a_node_that_ends_is_not_ready_first_answers_meanwhile_finishes_what_is_in_flight_and_stops_its_server_last()
            throws Exception {
        String address = node.address();
        CompletableFuture<Response> inFlight;
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table source in access exclusive mode");
            inFlight = CompletableFuture.supplyAsync(() -> RestAssured.get(address + "/api/v1/sources"));
            await().atMost(PATIENCE).until(() -> isWaitedFor(statement));

            long began = System.nanoTime();
            node.process().destroy();
            await().atMost(DELAY)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> RestAssured.get(address + "/q/health/ready").statusCode() == 503);
            Response meanwhile = RestAssured.get(address + "/api/v1/parties/armenia");
            assertThat(meanwhile.statusCode())
                    .as(
                            "%s, %d ms after the end began",
                            meanwhile.asString(),
                            Duration.ofNanos(System.nanoTime() - began).toMillis())
                    .isEqualTo(200);
            assertThat(meanwhile.header("Connection")).isEqualTo("close");

            await().atMost(PATIENCE).until(() -> node.said().contains("Waiting for HTTP requests to complete"));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(DELAY);
            assertThat(inFlight).isNotDone();
            assertThat(postmaster.server()).isPresent();
        }
        assertThat(inFlight.get().statusCode()).isEqualTo(200);
        assertThat(node.process().waitFor()).isEqualTo(TERMINATED);
        assertThat(postmaster.server()).isEmpty();
    }

    private long lines() throws IOException {
        return node.said().lines().count();
    }

    private static boolean isWaitedFor(Statement statement) throws Exception {
        try (ResultSet waiting =
                statement.executeQuery("select from pg_locks where not granted and relation = 'source'::regclass")) {
            return waiting.next();
        }
    }

    private Connection asOwner() throws Exception {
        Matcher port = PORT.matcher(node.said());
        assertThat(port.find()).isTrue();
        return DriverManager.getConnection(
                DatabaseRoles.jdbcUrl(Integer.parseInt(port.group(1))),
                DatabaseRoles.OWNER,
                DatabasePasswords.read(home.resolve("passwords.properties")).owner());
    }
}
