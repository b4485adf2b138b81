package org.clausetracker.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.clausetracker.database.PostgresTestResource;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.rule.StatusEngine;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another version of the rule left in the database is shown to nobody, on any way, before it is computed again. */
@QuarkusTest
@TestProfile(ChangesData.class)
class FormerRuleTest {

    private static final String SLUG = "former";
    private static final String OWN = " where agreement_id = '" + SLUG + "'";

    /** Nobody said anything like it, so it can only come from what the former rule left. */
    private static final String LEFT = "FULFILLED";

    @Inject
    BundleImportService imports;

    @Inject
    TimelineKeeper keeper;

    @Inject
    TimelineAdvance job;

    @Inject
    RuleInForceService rule;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void leaveWhatTheFormerRuleSaid() {
        EvidenceBundle bundle = new EvidenceBundle(SLUG, "UTC");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("one", "a", "2021-01-10", finding -> {});
        imports.load(bundle.json(), "test");
        execute("update clause_status set headline = '" + LEFT + "', counts = '{\"" + LEFT
                + "\":1}', assessed_headline = '" + LEFT + "', assessed_known = 1, assessed_of = 1" + OWN);
        execute("update clause_current set rule = '1.0.0', headline = '" + LEFT + "', counts = '{\"" + LEFT
                + "\":1}', assessed_headline = '" + LEFT + "', assessed_known = 1, assessed_of = 1,"
                + " commitments = replace(commitments::text, 'UNKNOWN', '" + LEFT + "')::json,"
                + " answer = replace(answer::text, 'UNKNOWN', '" + LEFT + "')::json, next_change_on = null,"
                + " next_change_to = null, next_change_event = null" + OWN);
        rule.look();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agreements/former/clauses",
                "/api/v1/agreements/former/clauses?asOf=2021-01-20",
                "/api/v1/agreements/former/clauses/1/status",
                "/api/v1/agreements/former/clauses/1/status/history",
                "/api/v1/agreements/former/matrix",
                "/api/v1/series/status?agreement=former",
                "/agreements?q=former",
                "/agreements/former",
                "/agreements/former/matrix",
                "/agreements/former/clauses/1",
                "/changes?agreement=former&from=2020-11-01",
                "/badge/former/1.svg",
                "/card/former/1",
                "/downloads/former/board.csv",
                "/downloads/former/matrix.csv",
                "/downloads/changes.csv?agreement=former&from=2020-11-01"
            })
    void nobody_reads_what_the_former_rule_said(String address) {
        String shown = given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(shown).doesNotContain(LEFT, "Fulfilled").doesNotContain("\"rule\":\"1.0.0\"");
    }

    @Test
    void many_questions_at_once_are_answered_by_the_rule_in_force() {
        String answer = given().contentType(ContentType.JSON)
                .body("{\"pairs\":[{\"agreement\":\"former\",\"clause\":\"1\"}]}")
                .post("/api/v1/status-queries")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(answer).doesNotContain(LEFT);
    }

    @Test
    void the_views_for_reporting_leave_a_clause_out_until_it_is_computed() {
        assertThat(reported("status_changes where agreement = 'former'")).isZero();
        assertThat(reported("current_status where agreement = 'former'")).isZero();
        assertThat(reported("current_status where agreement = 'nk-ceasefire-2020-11-10'"))
                .isEqualTo(9);

        given().get("/api/v1/agreements/former/clauses");

        assertThat(reported("current_status where agreement = 'former' and headline = 'UNKNOWN'"))
                .isEqualTo(1);
        assertThat(reported("status_changes where agreement = 'former' and headline = '" + LEFT + "'"))
                .isZero();
    }

    @Test
    void what_nobody_asks_for_is_computed_in_the_background() {
        assertThat(keeper.waiting()).contains(SLUG);

        job.advance();

        assertThat(keeper.waiting()).doesNotContain(SLUG);
        assertThat(count("clause_current" + OWN + " and rule = '" + StatusEngine.RULE + "' and headline = 'UNKNOWN'"))
                .isEqualTo(1);
        assertThat(count("clause_status" + OWN + " and headline = '" + LEFT + "'"))
                .isZero();
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private long count(String rows) {
        return count(rows, database::getConnection);
    }

    /** As the role that may read the views alone. */
    private static long reported(String rows) {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        return count(
                "reporting." + rows,
                () -> DriverManager.getConnection(url, "tracker_reporting", PostgresTestResource.REPORTING_PASSWORD));
    }

    private interface Connecting {
        Connection open() throws SQLException;
    }

    private static long count(String rows, Connecting connecting) {
        try (Connection connection = connecting.open();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(rows, e);
        }
    }
}
