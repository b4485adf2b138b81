package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.clausetracker.PackagedNode;
import org.clausetracker.database.BreakableDatabase;
import org.clausetracker.problem.Outage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What readers see of the packaged application while its database is frozen, stopped, cut and full. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageIT {

    /** The build machine may be slow; what is awaited is awaited in vain before that. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration BACK = Duration.ofSeconds(2);

    /** Far below what one waits for a database: whatever is quicker has not waited. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static final int READERS = 8;
    private static final String PARTY = "/api/v1/parties/armenia";
    private static final Pattern BEGUN = Pattern.compile("WARN .*The database does not do its part: ");
    private static final Pattern ENDED =
            Pattern.compile("INFO .*The database does its part again, after \\d+ ms; \\d+ requests got 503\\.");

    private final AtomicInteger asked = new AtomicInteger();
    private BreakableDatabase database;
    private PackagedNode node;
    private int saidBefore;

    @BeforeAll
    void start() throws IOException, SQLException {
        database = new BreakableDatabase();
        node = PackagedNode.start(database.configuration());
        node.address();
    }

    @AfterAll
    void stop() throws IOException {
        node.close();
        database.close();
    }

    @BeforeEach
    void healthy() throws IOException {
        awaitReadiness(200);
        await().atMost(PATIENCE)
                .until(() -> BEGUN.matcher(node.said()).results().count()
                        == ENDED.matcher(node.said()).results().count());
        saidBefore = node.said().length();
    }

    @Test
    void while_it_is_frozen_kept_answers_are_served_with_their_age_and_all_else_is_refused_at_once()
            throws IOException {
        Response kept = keep();
        database.freeze();
        try {
            awaitReadiness(503);

            assertRefused(ask(unkept()));
            assertPages();
            Response again = ask(PARTY);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.asString()).isEqualTo(kept.asString());
            assertThat(again.header("ETag")).isEqualTo(kept.header("ETag"));
            assertThat(Integer.parseInt(again.header("Age"))).isBetween(1, (int) PATIENCE.toSeconds());
            assertThat(ask("/q/health/live").statusCode()).isEqualTo(200);
            assertManagement();
        } finally {
            database.thaw();
        }
        awaitService();
        assertThat(ask(PARTY).header("Age")).isNull();
        await().atMost(PATIENCE).until(() -> ENDED.matcher(said()).find());
        assertThat(BEGUN.matcher(said()).results()).hasSize(1);
        assertThat(said()).doesNotContain("\tat ");
    }

    @Test
    void a_restart_costs_readers_nothing_but_503() throws IOException {
        Readers readers = new Readers();
        database.stop();
        awaitReadiness(503);
        database.start();
        awaitService();
        readers.stop();

        assertThat(readers.refusals()).isNotEmpty().allSatisfy(OutageIT::assertRefused);
        assertThat(readers.others()).isEmpty();
        assertThat(said().lines()).hasSizeLessThan(100);
        assertThat(said()).doesNotContain("\tat ");
    }

    @Test
    void reads_whose_connection_was_cut_are_answered_all_the_same() throws SQLException {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            assertThat(ask(unkept()).statusCode()).isEqualTo(200);
            database.cutAll();
            statuses.add(ask(unkept()).statusCode());
            statuses.add(ask("/statements?q=nothing" + asked.incrementAndGet()).statusCode());
        }

        assertThat(statuses).containsOnly(200);
    }

    @Test
    void without_room_for_a_connection_requests_are_refused_until_there_is_some() throws SQLException, IOException {
        database.asSuperuser("alter role tracker_app connection limit 1");
        try {
            database.asSuperuser("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tracker_app'"
                    + " and application_name <> '" + RevisionWatch.NAME + "'");

            Response refused = ask(unkept());

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("2");
            assertThat(refused.<String>path("detail")).isEqualTo(Outage.FULL.detail());
            assertThat(ask("/q/health/ready").statusCode()).isEqualTo(200);
        } finally {
            database.asSuperuser("alter role tracker_app connection limit -1");
        }
        awaitService();
    }

    /** Readers that ask without pause for what is not kept. */
    private final class Readers {

        private final AtomicBoolean reading = new AtomicBoolean(true);
        private final Queue<Response> answers = new ConcurrentLinkedQueue<>();
        private final List<CompletableFuture<Void>> running = new ArrayList<>();

        private Readers() {
            for (int i = 0; i < READERS; i++) {
                CompletableFuture<Void> reader = new CompletableFuture<>();
                running.add(reader);
                new Thread(() -> read(reader), "reader-" + i).start();
            }
            await().atMost(PATIENCE).until(() -> answers.size() > READERS);
        }

        private void read(CompletableFuture<Void> done) {
            try {
                while (reading.get()) {
                    answers.add(ask(unkept()));
                }
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        }

        private void stop() {
            reading.set(false);
            running.forEach(CompletableFuture::join);
        }

        private List<Response> refusals() {
            return answers.stream().filter(answer -> answer.statusCode() == 503).toList();
        }

        private List<Integer> others() {
            return answers.stream()
                    .map(Response::statusCode)
                    .filter(status -> status != 503 && status != 200)
                    .toList();
        }
    }

    private static void assertRefused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("/problems/unavailable");
        assertThat(answer.<String>path("detail")).isEqualTo(Outage.AWAY.detail());
    }

    private void assertPages() throws IOException {
        Map<String, String> titles = Map.of(
                "en", "Not available at the moment",
                "ru", "Сейчас недоступно",
                "hy", "Այս պահին հասանելի չէ",
                "az", "Hazırda əlçatan deyil");
        for (Map.Entry<String, String> title : titles.entrySet()) {
            Response page = given().accept("text/html")
                    .header("Accept-Language", title.getKey())
                    .get(node.address() + "/agreements/nk-ceasefire-2020-11-10");

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.header("Retry-After")).isEqualTo("2");
            assertThat(Jsoup.parse(page.asString()).select("h1").text()).isEqualTo(title.getValue());
            assertThat(page.time()).isLessThan(AT_ONCE.toMillis());
        }
    }

    private void assertManagement() throws IOException {
        Response health = RestAssured.get(node.management() + "/q/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.<List<String>>path("checks.name"))
                .containsExactlyInAnyOrder("Database", "Database migrations", "Shutdown", "Embedded database");
        assertThat(health.asString()).doesNotContain("127.0.0.1", "jdbc", "org.", "default");
        Response metrics = RestAssured.get(node.management() + "/q/metrics");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.asString()).contains("jvm_memory_used_bytes");
        assertThat(health.time()).isLessThan(AT_ONCE.toMillis());
        assertThat(metrics.time()).isLessThan(AT_ONCE.toMillis());
    }

    /** An answer that is kept under the revision in force. */
    private Response keep() throws IOException {
        Response answer = ask(PARTY);
        // the revision under which it is kept may not be known at the first time
        for (int i = 0; i < 3; i++) {
            await().pollDelay(Duration.ofMillis(500)).until(() -> ask(PARTY).statusCode() == 200);
        }
        return answer;
    }

    private void awaitReadiness(int status) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> ask("/q/health/ready").statusCode() == status);
    }

    private void awaitService() {
        await().atMost(BACK)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> ask(unkept()).statusCode() == 200);
    }

    private Response ask(String address) {
        try {
            return RestAssured.get(node.address() + address);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An address that nobody has asked for. */
    private String unkept() {
        return "/api/v1/statements?q=nothing" + asked.incrementAndGet();
    }

    private String said() throws IOException {
        return node.said().substring(saidBefore);
    }
}
