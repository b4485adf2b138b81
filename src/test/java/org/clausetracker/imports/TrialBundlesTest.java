package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bundles that people who tried the product wrote, and what an import has to say to them. */
class TrialBundlesTest {

    private static final String OWN_JUDGE =
            "$.findings[0].reporterRole must be PARTY: 'a' itself owes ag/1.a (finding f1)";

    private ImportDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = ImportDatabase.fresh();
    }

    @Test
    void the_smallest_bundle_loads_without_a_warning() throws SQLException {
        ImportOutcome outcome = database.load(trial("00-baseline-ok"));

        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.warned()).isZero();
        assertThat(database.rows("select * from import_warning")).isEmpty();
    }

    @Test
    void a_finding_without_commitment_is_about_the_only_one_of_its_clause() throws SQLException {
        assertThat(database.load(trial("01-clause-level-finding")).warnings()).isEmpty();
    }

    @Test
    void a_finding_without_commitment_is_warned_of_where_its_clause_has_two() throws SQLException {
        String two = trial("01-clause-level-finding")
                .replaceFirst(
                        "\"commitments\": \\[(\\{.*?\"deadlines\": \\[]})]",
                        "\"commitments\": [$1, {\"id\": \"ag/1.b\", \"letter\": \"b\", \"summary\": \"Do more\","
                                + " \"kind\": \"ONE_OFF\", \"obligors\": [{\"party\": \"a\", \"namedInText\": true}],"
                                + " \"beneficiaries\": [], \"appliesFrom\": \"2024-01-01\", \"windowDays\": 90,"
                                + " \"reversible\": false, \"deadlines\": []}]");

        ImportOutcome outcome = database.load(two);

        assertThat(outcome.warnings())
                .containsExactly(new ImportWarning(
                        "$.findings[0]",
                        "finding f1",
                        "is accepted, but will not count: it names no commitment, and its clause has not exactly one"
                                + " (NO_COMMITMENT)"));
        assertThat(
                        database.rows(
                                "select import_run_id, ordinal, path, record, reason like '%(NO_COMMITMENT)' from import_warning"))
                .containsExactly(outcome.runId().orElseThrow() + "|1|$.findings[0]|finding f1|t");
    }

    @Test
    void an_obligor_is_not_its_own_monitor() throws SQLException {
        assertThat(database.rejected(trial("02-obligor-is-its-own-monitor")).errors())
                .map(BundleError::toString)
                .containsExactly(OWN_JUDGE);
    }

    @Test
    void an_obligor_is_no_outsider_to_the_only_commitment_of_the_clause() throws SQLException {
        String unnamed = trial("02-obligor-is-its-own-monitor")
                .replace("\"commitment\": \"ag/1.a\", ", "")
                .replace("MONITOR", "OUTSIDER");

        assertThat(database.rejected(unnamed).errors())
                .map(BundleError::toString)
                .containsExactly(OWN_JUDGE);
    }

    @Test
    void an_outlet_that_speaks_for_an_obligor_is_loaded_with_a_warning() throws SQLException {
        assertThat(database.load(trial("03-aligned-outlet-coded-outsider")).warnings())
                .map(ImportWarning::toString)
                .containsExactly("$.findings[0].reporterRole b is typed OUTSIDER, but speaks for a, which owes ag/1.a:"
                        + " weighed as a PARTY of that side (finding f1)");
    }

    @Test
    void a_statement_without_a_day_counts_from_its_source() throws SQLException {
        assertThat(database.load(trial("06-no-stated-date-but-published")).warnings())
                .isEmpty();
    }

    @Test
    void a_statement_without_any_day_is_warned_of() throws SQLException {
        String undated = trial("06-no-stated-date-but-published").replace(", \"publishedOn\": \"2024-02-02\"", "");

        assertThat(database.load(undated).warnings())
                .map(ImportWarning::toString)
                .containsExactly(
                        "$.findings[0].statement is accepted, but will not count: neither the statement nor its"
                                + " source has a day (NO_DATE) (finding f1)");
    }

    @Test
    void a_commitment_is_owed_by_somebody() throws SQLException {
        assertThat(database.rejected(trial("07-empty-obligors")).errors())
                .map(BundleError::toString)
                .containsExactly("$.agreements[0].clauses[0].commitments[0].obligors must name at least one party"
                        + " (commitment ag/1.a)");
    }

    @Test
    void days_of_a_duty_may_be_months() throws SQLException {
        assertThat(database.load(trial("08-partial-dates")).warnings()).isEmpty();
        assertThat(database.rows("select applies_from, applies_from_certain from commitment"))
                .containsExactly("2024-03|2024-03-31");
        assertThat(database.rows("select due, due_certain, announced_on, announced_on_certain from deadline"))
                .containsExactly("2024-12|2024-12-31|2024-01|2024-01-31");
    }

    @Test
    void json_over_a_limit_is_an_error_with_a_path() throws SQLException {
        assertThat(database.rejected(trial("11-nested-1100-deep")).errors())
                .map(BundleError::toString)
                .containsExactly("$.codebook.a.a.a.a.a.a is nested more than 1,000 deep");
        assertThat(database.rejected(note("\"" + "x".repeat(20_000_001) + "\"")).errors())
                .map(BundleError::toString)
                .containsExactly("$.parties[0].note has a text of more than 20,000,000 characters");
        assertThat(database.rejected(note("1".repeat(1_500))).errors())
                .map(BundleError::toString)
                .containsExactly("$.parties[0].note has a number of more than 1,000 digits");
        assertThat(database.rejected(note("{\"" + "k".repeat(60_000) + "\": 1}"))
                        .errors())
                .map(BundleError::toString)
                .containsExactly("$.parties[0].note has a key of more than 50,000 characters");
    }

    @Test
    void a_wrong_date_names_the_record_and_the_spelling_that_would_be_read() throws SQLException {
        String bundle = trial("12-three-errors-no-record-id")
                .replace("\"appliesFrom\": \"2024\"", "\"appliesFrom\": \"2019-7-10\"");

        assertThat(database.rejected(bundle).errors())
                .map(BundleError::toString)
                .containsExactly(
                        "$.agreements[0].signedOn '12/02/2015' is not a date: use YYYY, YYYY-MM, YYYY-MM-DD or an interval"
                                + " of two of these; would be read: 2015-02-12 or 2015-12-02 (agreement ag)",
                        "$.agreements[0].clauses[0].commitments[0].appliesFrom '2019-7-10' is not a date: use YYYY, YYYY-MM,"
                                + " YYYY-MM-DD or an interval of two of these; would be read: 2019-07-10 (commitment ag/1.a)",
                        "$.statements[0].statedOn '2024-02-30' is not a date: 2024-02 has the days 1 to 29 (statement st1)");
    }

    private static String note(String json) {
        return "{\"format\":\"clause-tracker-bundle/1\",\"title\":\"t\",\"parties\":[{\"slug\":\"p\",\"note\":" + json
                + "}]}";
    }

    static String trial(String name) {
        try (InputStream stream =
                Objects.requireNonNull(TrialBundlesTest.class.getResourceAsStream("/trials/" + name + ".json"), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
