package org.clausetracker.limits;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clausetracker.limits.RefusalCounts.Kind;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestProfile(TightLimits.class)
class LimitsTest {

    private static final String UNCACHED = "/api/v1/findings?limit=3&sort=-event";
    private static final String LARGE = "/api/v1/statements?limit=200";
    private static final String SECOND = "GET /about HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Inject
    MeterRegistry metrics;

    @Inject
    Flyway flyway;

    private final List<Peer> peers = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Peer peer : peers) {
            peer.close();
        }
    }

    @Test
    void slow_bodies_keep_no_worker_and_end_with_a_problem() throws IOException {
        double before = refused(Kind.SLOW_BODY);
        List<Peer> slow = new ArrayList<>();
        for (int caller = 10; caller < 20; caller++) {
            slow.add(peer(caller).post("Content-Length: 1000000").send("{"));
        }

        assertThat(peer(9).get(UNCACHED).status()).isEqualTo(200);
        for (Peer peer : slow) {
            assertThat(peer.rest())
                    .startsWith("HTTP/1.1 408 ")
                    .contains("application/problem+json", "/problems/request-timeout", "came too slowly");
        }
        assertThat(refused(Kind.SLOW_BODY) - before).isEqualTo(10);
    }

    @Test
    void a_body_that_comes_in_pieces_is_read_whole() throws IOException {
        String body = "{\"pairs\":[{\"agreement\":\"nk-ceasefire-2020-11-10\",\"clause\":\"6\"}]}";
        Peer peer = peer(20).post("Content-Length: " + body.length(), "Connection: close");
        for (int i = 0; i < body.length(); i += 10) {
            peer.send(body.substring(i, Math.min(i + 10, body.length())));
        }

        assertThat(peer.rest()).startsWith("HTTP/1.1 200 ").contains("\"headline\"");
    }

    @Test
    void a_caller_that_asks_first_is_told_once_to_go_on() throws IOException {
        Peer peer = peer(21).post("Content-Length: 2", "Expect: 100-continue", "Connection: close");

        assertThat(peer.status()).isEqualTo(100);
        assertThat(peer.send("{}").rest()).startsWith("\r\nHTTP/1.1 400 ").doesNotContain(" 100 ");
    }

    @Test
    void one_address_sends_only_so_many_bodies_at_once() throws IOException {
        List<Peer> sending = new ArrayList<>();
        for (int i = 0; i <= TightLimits.BODIES_OF_ADDRESS; i++) {
            sending.add(peer(22).post("Content-Length: 100").send("{"));
        }
        assertThat(peer(23).post("Content-Length: 2").send("{}").status()).isEqualTo(400);

        assertThat(answersOf(sending)).satisfiesOnlyOnce(refused -> assertThat(refused)
                .startsWith("HTTP/1.1 429 ")
                .containsIgnoringCase("Retry-After: 1")
                .contains("/problems/too-many-requests"));
    }

    @Test
    void bodies_for_which_there_is_no_room_are_refused() throws IOException {
        List<Peer> sending = new ArrayList<>();
        for (int address = 70; address <= 75; address++) {
            sending.add(peer(address).post("Content-Length: 4000000").send("{"));
        }

        assertThat(answersOf(sending)).satisfiesOnlyOnce(refused -> assertThat(refused)
                .startsWith("HTTP/1.1 503 ")
                .containsIgnoringCase("Retry-After: 2")
                .contains("/problems/unavailable"));
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_ends_where_bodies_end() throws IOException {
        Peer peer = peer(26).post("Transfer-Encoding: chunked");
        String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
        try {
            for (int i = 0; i < 21; i++) {
                peer.send(chunk);
            }
        } catch (IOException refused) {
            // The server answers before it has read everything.
        }

        assertThat(peer.rest()).startsWith("HTTP/1.1 ").containsAnyOf("/problems/too-large", "/problems/unavailable");
    }

    @Test
    void a_header_that_does_not_end_ends_the_connection() throws IOException {
        double before = refused(Kind.SLOW_HEADER);
        Peer slow = peer(27).send("GET / HTTP/1.1\r\nHost: localhost\r\n");

        await().atMost(ofSeconds(5)).pollInterval(ofMillis(300)).until(() -> {
            slow.send("X-a: b\r\n");
            return slow.isClosedByServer();
        });
        assertThat(refused(Kind.SLOW_HEADER) - before).isEqualTo(1);
    }

    @Test
    void a_caller_that_asks_at_once_and_leaves_is_not_slow_on_any_port() throws IOException {
        double before = refused(Kind.SLOW_HEADER);
        int management = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        for (int port : new int[] {RestAssured.port, management}) {
            try (Peer peer = Peer.to(port)) {
                assertThat(peer.get("/q/health/live").status()).isEqualTo(200);
            }
        }
        try (Peer silent = Peer.to(management)) {
            silent.send("GET /q/health/live HTTP/1.1\r\n");
            await().atMost(ofSeconds(8)).until(silent::isClosedByServer);
        }

        assertThat(refused(Kind.SLOW_HEADER) - before).isEqualTo(1);
    }

    @Test
    void the_connection_that_waits_longest_gives_way_to_a_new_one_of_its_address() throws IOException {
        List<Peer> idle = new ArrayList<>();
        for (int i = 0; i < TightLimits.CONNECTIONS_OF_ADDRESS; i++) {
            idle.add(peer(28));
        }
        assertThat(peer(28).get(UNCACHED).status()).isEqualTo(200);

        await().atMost(ofSeconds(5)).until(idle.get(0)::isClosedByServer);
        assertThat(idle.get(1).isClosedByServer()).isFalse();
        assertThat(idle.get(1).get(UNCACHED).status()).isEqualTo(200);
    }

    @Test
    void a_caller_who_does_not_read_gets_no_more_answers_and_is_cut_off() throws IOException {
        double before = refused(Kind.SLOW_READER);
        Peer slow = peer(29, 2048);
        slow.send(("GET " + LARGE + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(30));

        await().atMost(ofSeconds(10)).until(() -> refused(Kind.SLOW_READER) > before);
        assertThat(slow.rest().split("HTTP/1.1 200 ", -1).length).isLessThan(20);
    }

    @Test
    void who_sends_more_than_it_may_is_told_when_to_come_again() throws IOException {
        List<Integer> statuses = new ArrayList<>();
        String last = "";
        for (int i = 0; i <= TightLimits.REQUESTS_A_MINUTE + 5; i++) {
            last = peer(30).send("GET /api/v1/parties?limit=" + (i + 1)
                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .rest();
            statuses.add(Integer.parseInt(last.substring(9, 12)));
        }

        assertThat(statuses.subList(0, TightLimits.REQUESTS_A_MINUTE)).containsOnly(200);
        assertThat(statuses).contains(429);
        assertThat(last.toLowerCase(Locale.ROOT))
                .startsWith("http/1.1 429 ")
                .contains("ratelimit-policy: \"requests\";q=40;w=60", "ratelimit: \"requests\";r=0;t=", "retry-after: ")
                .contains("/problems/too-many-requests");
        assertThat(peer(31).get(UNCACHED).status()).isEqualTo(200);
        assertThat(peer(30).get("/q/health/live").status()).isEqualTo(200);
    }

    @Test
    void requests_wait_for_their_turn_and_beyond_that_are_refused_at_once() throws Exception {
        try (Connection owner = lockedFindings()) {
            List<Peer> asked = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                asked.add(peer(32).get(UNCACHED));
            }
            await().atMost(ofSeconds(1))
                    .until(() -> metrics.get("tracker.queue").gauge().value() == 2);
            assertThat(peer(32).get(UNCACHED).status()).isEqualTo(429);
            asked.add(peer(33).get(UNCACHED));
            await().atMost(ofSeconds(1))
                    .until(() -> metrics.get("tracker.queue").gauge().value() == 3);
            assertThat(peer(34).get(UNCACHED).status()).isEqualTo(503);
            owner.rollback();
            for (Peer peer : asked) {
                assertThat(peer.status()).isEqualTo(200);
            }
        }
        await().atMost(ofSeconds(2))
                .until(() -> metrics.get("tracker.working").gauge().value() == 0);
    }

    @Test
    void an_answer_that_takes_too_long_is_given_up_and_its_query_with_it() throws Exception {
        double before = refused(Kind.ANSWER_TIME);
        try (Connection owner = lockedFindings()) {
            Peer peer = peer(35).get(UNCACHED);

            assertThat(peer.status()).isEqualTo(503);
            assertThat(waitingQueries(owner)).isZero();
        }
        assertThat(refused(Kind.ANSWER_TIME) - before).isEqualTo(1);
    }

    @Test
    void nothing_is_worked_on_for_a_caller_who_left() throws Exception {
        try (Connection owner = lockedFindings()) {
            Peer peer = peer(36).get(UNCACHED);
            await().atMost(ofSeconds(2)).until(() -> waitingQueries(owner) == 1);

            peer.close();

            await().atMost(ofSeconds(1)).until(() -> waitingQueries(owner) == 0);
        }
    }

    static Stream<Arguments> ambiguous() {
        String chunked = "Transfer-Encoding: chunked";
        return Stream.of(
                Arguments.of("length and chunked", "Content-Length: 5\r\n" + chunked, "0\r\n\r\n"),
                Arguments.of("unknown coding", "Transfer-Encoding: xchunked\r\nContent-Length: 2", "{}"),
                Arguments.of("a coding before chunked", "Transfer-Encoding: gzip, chunked", "2\r\n{}\r\n0\r\n\r\n"),
                Arguments.of("two codings", chunked + "\r\n" + chunked, "2\r\n{}\r\n0\r\n\r\n"),
                Arguments.of("two lengths", "Content-Length: 2\r\nContent-Length: 5", "{}"),
                Arguments.of("line break in an extension", chunked, "1;a=\"\r\nX\r\n0\r\n\r\n"),
                Arguments.of("bare line feed in an extension", chunked, "2;a\n{}\r\n0\r\n\r\n"),
                Arguments.of("no length of a chunk", chunked, "zz\r\n{}\r\n0\r\n\r\n"),
                Arguments.of("chunk that does not end", chunked, "2\r\n{}X0\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ambiguous")
    void a_request_whose_end_is_not_clear_gets_one_answer_and_the_end(String what, String headers, String body)
            throws IOException {
        String answer = peer(37).post(headers).send(body + SECOND).rest();

        assertThat(answer.split("HTTP/1.1 ", -1)).as(what).hasSize(2);
        assertThat(answer).startsWith("HTTP/1.1 400 ");
    }

    private static List<String> answersOf(List<Peer> peers) throws IOException {
        List<String> answers = new ArrayList<>();
        for (Peer peer : peers) {
            answers.add(peer.rest());
        }
        return answers;
    }

    private Peer peer(int caller) throws IOException {
        return peer(caller, 0);
    }

    private Peer peer(int caller, int window) throws IOException {
        Peer peer = Peer.from(caller, window);
        peers.add(peer);
        return peer;
    }

    private double refused(Kind kind) {
        return metrics.get("tracker.refused").tag("limit", kind.tag()).counter().count();
    }

    private Connection lockedFindings() throws SQLException {
        Connection owner = flyway.getConfiguration().getDataSource().getConnection();
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute("lock table finding");
        }
        return owner;
    }

    private static long waitingQueries(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_locks where relation = 'finding'::regclass and not granted")) {
            row.next();
            return row.getLong(1);
        }
    }
}
