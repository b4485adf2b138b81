package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.clausetracker.http.Compression.Coding;
import org.clausetracker.journal.EditByHand;
import org.clausetracker.status.ChangesData;
import org.clausetracker.status.StatusesComputed;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers are kept by the revision of what they are about, and never outlive it. */
@QuarkusTest
@TestProfile(ChangesData.class)
class CachedAnswersTest {

    /** How old an answer may be on a node that did not write. */
    private static final Duration BOUND = Duration.ofSeconds(1);

    private static final String PARTY = "/api/v1/parties/armenia";
    private static final String LIST = "/api/v1/agreements?limit=3";

    @Inject
    AgroalDataSource database;

    @Inject
    RevisionWatch revisions;

    @Inject
    AnswerCache answers;

    @Test
    void an_answer_is_kept_and_sent_again_with_the_same_headers() {
        Response first = given().get(LIST);
        // a revision that another test has just raised may arrive between two looks
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            given().get(LIST).then().statusCode(200);
            return kept().isPresent();
        });

        Response again = given().get(LIST);

        assertThat(kept().map(answer -> answer.body().getBytes())).contains(first.asByteArray());
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        for (String header : new String[] {"ETag", "Link", "Content-Type", "Cache-Control", "Vary"}) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
        given().header("If-None-Match", first.header("ETag")).get(LIST).then().statusCode(304);
    }

    @Test
    void a_kept_answer_is_the_same_for_every_host() throws IOException {
        for (String host : new String[] {"localhost", "forged.example", "localhost"}) {
            RawAnswer answer = RawAnswer.to(
                    RestAssured.port, "GET " + LIST + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

            assertThat(answer.headers().get("link")).startsWith("<" + LIST + "&cursor=");
            assertThat(answer.body()).doesNotContain(host);
        }
    }

    @ParameterizedTest
    @EnumSource(Coding.class)
    void a_kept_answer_is_compressed_once_and_sent_as_the_first_was(Coding coding) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/codebook"))
                .header("Accept-Encoding", coding == Coding.NONE ? "identity" : coding.token())
                .build();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            client.send(request, BodyHandlers.ofByteArray());
            return answers.key("/api/v1/codebook", "/api/v1/codebook", coding)
                    .map(answers::get)
                    .filter(answer -> coding == Coding.NONE || answer.packed() != null)
                    .isPresent();
        });

        HttpResponse<byte[]> kept = client.send(request, BodyHandlers.ofByteArray());

        assertThat(kept.headers().allValues("Content-Encoding"))
                .isEqualTo(coding == Coding.NONE ? List.of() : List.of(coding.token()));
        assertThat(kept.headers().firstValue("Content-Length")).contains(String.valueOf(kept.body().length));
        assertThat(new String(ConditionalGetTest.unpacked(coding.token(), kept.body()), StandardCharsets.UTF_8))
                .isEqualTo(given().get("/api/v1/codebook").asString());
        assertThat(kept.headers().firstValue("ETag").orElseThrow()).endsWith(coding.mark() + "\"");
    }

    @Test
    void a_write_of_anybody_shows_after_a_second() throws SQLException, InterruptedException {
        String note = "Seen at " + System.nanoTime();
        given().get(PARTY).then().statusCode(200);
        edit("update party set note = '" + note + "' where slug = 'armenia'");

        Thread.sleep(BOUND.toMillis());

        assertThat(given().get(PARTY).<String>path("note")).isEqualTo(note);
    }

    @RepeatedTest(5)
    void a_listening_connection_that_is_cut_leaves_no_stale_answer_after_a_second()
            throws SQLException, InterruptedException {
        given().get(PARTY).then().statusCode(200);
        String note = "Cut at " + System.nanoTime();
        write("select pg_terminate_backend(pid) from pg_stat_activity where application_name = '" + RevisionWatch.NAME
                + "'");
        edit("update party set note = '" + note + "' where slug = 'armenia'");

        Thread.sleep(BOUND.toMillis());

        assertThat(given().get(PARTY).<String>path("note")).isEqualTo(note);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> revisions.revision(RevisionWatch.EVERYTHING).isPresent());
    }

    @Test
    void an_answer_that_nobody_can_confirm_is_as_old_as_its_last_confirmation_or_its_quarter_of_an_hour() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-29T10:14:00Z"));
        AnswerCache cache = cacheAt(now, Duration.ofMinutes(30));
        AnswerCache.Answer answer = new AnswerCache.Answer(Buffer.buffer("{}"), null, "\"tag\"", null);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> cache.key("/api/v1/parties", "a", Coding.NONE).isPresent());
        cache.put(cache.key("/api/v1/parties", "a", Coding.NONE).orElseThrow(), answer);

        assertThat(ageOf(cache)).hasValueSatisfying(age -> assertThat(age).isLessThan(Duration.ofSeconds(2)));
        now.set(Instant.parse("2026-11-29T10:44:00Z"));
        assertThat(ageOf(cache)).contains(Duration.ofMinutes(29));
        now.set(Instant.parse("2026-11-29T10:46:00Z"));
        assertThat(ageOf(cache)).isEmpty();
    }

    @Test
    void no_unconfirmed_answer_is_found_where_none_is_wanted() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-29T10:14:00Z"));
        AnswerCache cache = cacheAt(now, Duration.ZERO);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> cache.key("/api/v1/parties", "a", Coding.NONE).isPresent());
        cache.put(
                cache.key("/api/v1/parties", "a", Coding.NONE).orElseThrow(),
                new AnswerCache.Answer(Buffer.buffer("{}"), null, "\"tag\"", null));

        assertThat(ageOf(cache)).isEmpty();
    }

    @Test
    void a_node_that_has_just_written_knows_no_revision_however_old() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> revisions.lastKnown(RevisionWatch.EVERYTHING).isPresent());

        revisions.onWritten(new StatusesComputed(1));

        assertThat(revisions.lastKnown(RevisionWatch.EVERYTHING)).isEmpty();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> revisions.lastKnown(RevisionWatch.EVERYTHING).isPresent());
    }

    private AnswerCache cacheAt(AtomicReference<Instant> now, Duration longestStale) {
        return new AnswerCache(
                revisions,
                ((InstantSource) now::get).withZone(ZoneOffset.UTC),
                () -> 1,
                () -> longestStale,
                new SimpleMeterRegistry());
    }

    private static Optional<Duration> ageOf(AnswerCache cache) {
        return cache.unconfirmed("/api/v1/parties", "a", Coding.NONE).map(AnswerCache.Unconfirmed::age);
    }

    private Optional<AnswerCache.Answer> kept() {
        // the client adds codings of its own to those it is told to accept
        return Stream.of(Coding.values())
                .flatMap(coding -> answers.key("/api/v1/agreements", LIST, coding).stream())
                .flatMap(key -> Optional.ofNullable(answers.get(key)).stream())
                .findFirst();
    }

    private void edit(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            EditByHand.write(connection, sql);
        }
    }

    private void write(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
