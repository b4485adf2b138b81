package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.imports.ImportOutcome;
import org.clausetracker.problem.Outage;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database that takes its time is waited for as long as is configured, and no longer. */
@QuarkusTest
@TestProfile(SlowDatabaseTest.ShortLimits.class)
class SlowDatabaseTest {

    private static final String BUNDLE = "data/nagorno-karabakh-2020.json";
    private static final Query SLEEP = Query.of("select pg_sleep(1.5)");
    private static final String LIMITS =
            "select current_setting('statement_timeout') || ' ' || current_setting('lock_timeout') || ' '"
                    + " || current_setting('idle_in_transaction_session_timeout')";

    public static final class ShortLimits implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tracker.timeout.statement", "1s",
                    "tracker.timeout.lock", "200ms",
                    "tracker.timeout.idle-in-transaction", "20s",
                    "quarkus.datasource.jdbc.max-size", "3");
        }
    }

    @Inject
    Database database;

    @Inject
    AgroalDataSource pool;

    @Inject
    Flyway flyway;

    @Inject
    BundleImportService imports;

    @Test
    void a_table_that_somebody_keeps_locked_is_a_problem_and_no_wait() throws SQLException {
        try (Connection owner = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table party in access exclusive mode");
            Instant before = Instant.now();

            given().get("/api/v1/parties?limit=7")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "2");

            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(given().get("/api/v1/parties?limit=7").<String>path("detail"))
                    .isEqualTo(Outage.SLOW.detail());
            owner.rollback();
        }
        given().get("/api/v1/parties").then().statusCode(200);
    }

    @Test
    void a_statement_that_takes_too_long_is_ended() {
        Throwable failure =
                catchThrowable(() -> database.first("the sleep cannot be read", SLEEP, row -> row.getString(1)));

        assertThat(Outage.of(failure)).contains(Outage.SLOW);
    }

    @Test
    void unhurried_work_has_no_limits_until_its_transaction_ends_and_leaves_none_lifted() throws SQLException {
        String lifted = QuarkusTransaction.requiringNew()
                .call(() -> database.unhurried("the sleep fails", connection -> {
                    SLEEP.run(connection);
                    assertThat(connection.getNetworkTimeout()).isEqualTo((int) TimeUnit.HOURS.toMillis(1));
                    return Query.of(LIMITS)
                            .first(connection, row -> row.getString(1))
                            .orElseThrow();
                }));
        assertThat(lifted).isEqualTo("1h 1h 1h");

        try (Connection first = pool.getConnection();
                Connection second = pool.getConnection();
                Connection third = pool.getConnection()) {
            for (Connection connection : List.of(first, second, third)) {
                assertThat(Query.of(LIMITS).first(connection, row -> row.getString(1)))
                        .contains("1s 200ms 20s");
                assertThat(connection.getNetworkTimeout()).isEqualTo(6000);
            }
        }
    }

    @Test
    void an_import_that_waits_longer_than_any_limit_is_done() throws Exception {
        CompletableFuture<ImportOutcome> outcome;
        try (Connection other = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('clause tracker: import', 0))");
            outcome = CompletableFuture.supplyAsync(this::load);
            assertThat(catchThrowable(() -> outcome.get(2, TimeUnit.SECONDS))).hasNoCause();
        }

        assertThat(outcome.get(60, TimeUnit.SECONDS).sha256())
                .isEqualTo(DigestUtils.sha256Hex(bundle().readAllBytes()));
    }

    private ImportOutcome load() {
        try (InputStream bundle = bundle()) {
            return imports.load(bundle, BUNDLE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream bundle() {
        return Objects.requireNonNull(SlowDatabaseTest.class.getResourceAsStream("/" + BUNDLE));
    }
}
