package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausetracker.record.Faults;
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
    void a_stored_outsider_cannot_become_an_obligor() throws SQLException {
        String error =
                "$.agreements[0].clauses[0].commitments[0].obligors[1].party 'b' cannot owe ag/1.a: it is its OUTSIDER"
                        + " in the finding 'f1' in the database, and must be PARTY there (commitment ag/1.a)";
        for (String name : List.of("00-baseline-ok", "01-clause-level-finding")) {
            ImportDatabase filled = ImportDatabase.fresh();
            filled.load(trial(name));

            assertThat(filled.rejected(withoutFindings(owedByBoth(trial(name)))).errors())
                    .map(BundleError::toString)
                    .containsExactly(error);
            assertThat(filled.load(owedByBoth(trial(name)).replace("OUTSIDER", "PARTY"))
                            .warnings())
                    .isEmpty();
        }
    }

    @Test
    void a_stored_outsider_that_comes_to_speak_for_somebody_concerned_is_warned_of_once() throws SQLException {
        String outlet = trial("00-baseline-ok")
                .replace("\"reporter\": \"b\"", "\"reporter\": \"c\", \"reporterSide\": \"b\"")
                .replace(
                        "\"parties\": [{\"slug\"",
                        "\"parties\": [{\"slug\": \"c\", \"name\": \"C\", \"kind\": \"MEDIA\", \"aliases\": [],"
                                + " \"offices\": []}, {\"slug\"");
        String weighed = " (commitment ag/1.a)";
        assertReclassed(
                outlet,
                owedByBoth(outlet),
                "$.agreements[0].clauses[0].commitments[0].obligors[1].party changes the finding 'f1' in the database: c is"
                        + " typed OUTSIDER, but speaks for b, which owes ag/1.a: weighed as a PARTY of that side"
                        + weighed);
        assertReclassed(
                outlet,
                outlet.replace("\"beneficiaries\": []", "\"beneficiaries\": [\"b\"]"),
                "$.agreements[0].clauses[0].commitments[0].beneficiaries[0] changes the finding 'f1' in the database: c is"
                        + " typed OUTSIDER, but speaks for b, to which ag/1.a is owed: weighed as a PARTY of that side"
                        + weighed);
        assertReclassed(
                outlet,
                outlet.replace(
                        "{\"party\": \"a\", \"role\": \"SIGNATORY\"}",
                        "{\"party\": \"a\", \"role\": \"SIGNATORY\"}, {\"party\": \"b\", \"role\": \"SIGNATORY\"}"),
                "$.agreements[0].parties[1].party changes the finding 'f1' in the database: c is typed OUTSIDER, but speaks"
                        + " for b, which signed ag: weighed as a PARTY of that side (agreement ag)");
        assertReclassed(
                outlet.replace("OUTSIDER", "GUARANTOR"),
                owedByBoth(outlet),
                "$.agreements[0].clauses[0].commitments[0].obligors[1].party changes the finding 'f1' in the database: c is"
                        + " typed GUARANTOR, but speaks for b, which owes ag/1.a: weighed as the obligor"
                        + weighed);
    }

    private static void assertReclassed(String first, String second, String warning) throws SQLException {
        ImportDatabase filled = ImportDatabase.fresh();
        assertThat(filled.load(first).warnings()).isEmpty();

        assertThat(filled.load(withoutFindings(second)).warnings())
                .map(ImportWarning::toString)
                .containsExactly(warning);
        assertThat(filled.load(withoutFindings(second)).warnings()).isEmpty();
    }

    private static String owedByBoth(String bundle) {
        String owed = "{\"party\": \"a\", \"namedInText\": true}";
        return bundle.replace(owed, owed + ", " + owed.replace("\"a\"", "\"b\""));
    }

    private static String withoutFindings(String bundle) {
        return bundle.substring(0, bundle.indexOf(", \"sources\"")) + "}";
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

    /**
     * Written for empty databases, the trials mean the records of each other. Refused, with its places, is only what would
     * take the place of a clause, or words that a finding quotes, of which the bundle says nothing. The build imports some
     * of them once, the profile {@code long} all of them twice.
     */
    @Test
    void all_that_are_valid_are_imported_one_after_the_other_and_once_more() throws SQLException {
        String all =
                """
                00-baseline-ok = +12 ~0 -0 = +0 ~6 -1
                01-clause-level-finding = +0 ~1 -0 = +0 ~1 -0
                03-aligned-outlet-coded-outsider = +0 ~2 -0 = +0 ~2 -0
                04-suspension-hindsight = +1 ~3 -0 = +1 ~3 -0
                05-no-event-date-met-late = +1 ~1 -1 = +1 ~1 -1
                06-no-stated-date-but-published = +0 ~2 -1 = +0 ~2 -1
                08-partial-dates = +1 ~3 -0 = +1 ~3 -0
                09-arabic-bidi = +1 ~6 -1 = +1 ~6 -1
                10-nested-labels = PLACE $.statements[0].text = PLACE $.statements[0].text
                anchors-exports-bundle = +45 ~0 -0 = +0 ~0 -0
                deadline-today-bundle = PLACE = PLACE
                interval-day-month-bundle = PLACE = PLACE
                interval-month-year-bundle = PLACE = PLACE
                interval-same-day-bundle = PLACE = PLACE
                search-needles-bundle = PLACE WORDS = PLACE WORDS
                """
                        .replace("PLACE", "$.agreements[0].clauses[0].ordinal")
                        .replace("WORDS", "$.statements[25].text $.statements[46].text $.statements[55].text");
        boolean isWhole = Boolean.getBoolean("trials.whole");
        for (int round = 1; round <= (isWhole ? 2 : 1); round++) {
            for (String line : all.lines().toList()) {
                String[] trial = line.split(" = ", -1);
                if (isWhole || trial[0].matches("(00|01|anchors|deadline|search).*")) {
                    assertThat(told(trial[0])).as(trial[0]).isEqualTo(trial[round]);
                }
            }
        }
    }

    /** How many rows one adds, changes and removes, or the places for which it is refused and changes nothing. */
    private String told(String name) throws SQLException {
        long size = database.size();
        try {
            ImportOutcome outcome = database.load(trial(name));
            return "+" + outcome.inserted() + " ~" + outcome.superseded() + " -" + outcome.removed();
        } catch (BundleRejected refused) {
            assertThat(database.size()).as(name).isEqualTo(size);
            return refused.errors().stream().map(BundleError::path).collect(Collectors.joining(" "));
        }
    }

    @Test
    void json_over_a_limit_is_an_error_with_a_path() throws SQLException {
        assertThat(database.rejected(trial("11-nested-1100-deep")).errors())
                .map(BundleError::toString)
                .containsExactly("$.codebook.a.a.a.a.a.a is nested more than 1,000 deep");
        assertThat(database.rejected(note("\"" + "x".repeat(20_000_001) + "\"")).errors())
                .map(BundleError::toString)
                .containsExactly("$.parties[0].note has a text of more than 20,000,000 characters (party p)");
        assertThat(database.rejected(note("1".repeat(1_500))).errors())
                .map(BundleError::toString)
                .containsExactly("$.parties[0].note has a number of more than 1,000 digits (party p)");
        assertThat(database.rejected(note("{\"" + "k".repeat(60_000) + "\": 1}"))
                        .errors())
                .map(BundleError::toString)
                .containsExactly("$.parties[0].note has a key of more than 50,000 characters (party p)");
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

    @Test
    void what_contradicts_itself_is_warned_of_with_path_record_and_reason() throws SQLException {
        String bundle = trial("00-baseline-ok").strip();
        String finding = bundle.substring(bundle.indexOf("{\"id\": \"f1\""), bundle.length() - 2);
        String others = Stream.of(
                        finding.replace("\"ongoing\"", "\"eventOn\": \"2024-03\", \"ongoing\""),
                        finding.replace("\"ongoing\"", "\"eventOn\": \"2023\", \"ongoing\""),
                        finding.replace("\"about\": [\"a\"]", "\"about\": [\"a\", \"b\"]"),
                        finding.replace("\"reporter\": \"b\"", "\"reporter\": \"a\"")
                                .replace("OUTSIDER", "GUARANTOR"),
                        finding.replace("OUTSIDER", "PARTY"),
                        finding.replace("\"sourceGrade\": \"B\"", "\"sourceGrade\": \"E\""),
                        finding.replace("\"itemGrade\": 2", "\"itemGrade\": 5"),
                        finding.replace("COMPLIANCE", "CONTEXT"),
                        finding.replace("\"clause\": \"1\", \"commitment\": \"ag/1.a\", ", ""),
                        finding.replace("ACCEPTED", "REJECTED").replace("OUTSIDER", "PARTY"))
                .collect(Collectors.joining(", "));
        String all = bundle.substring(0, bundle.length() - 2) + ", " + others + "]}";
        for (int i = 2; i <= 11; i++) {
            int last = all.lastIndexOf("\"id\": \"f1\"");
            all = all.substring(0, last) + "\"id\": \"f" + (13 - i) + "\""
                    + all.substring(last + "\"id\": \"f1\"".length());
        }

        ImportOutcome outcome = database.load(all);

        assertThat(outcome.warnings())
                .map(ImportWarning::toString)
                .containsExactly(
                        "$.findings[1].eventOn the event of 2024-03 is later than what was said on 2024-02-01: it counts from"
                                + " the event on (finding f2)",
                        "$.findings[2].eventOn the event of 2023 lies before ag was signed, on 2024-01-01 (finding f3)",
                        "$.findings[3].about[1] b owes nothing under ag/1.a: what is said about it there does not count"
                                + " (NOT_AN_OBLIGOR) (finding f4)",
                        "$.findings[4].reporterRole a is typed GUARANTOR, but speaks for a, which owes ag/1.a: weighed as the"
                                + " obligor (finding f5)",
                        "$.findings[5].reporterRole b is typed PARTY, but b is no party to ag/1.a, owes nothing there and is"
                                + " owed nothing: weighed as a PARTY all the same (finding f6)",
                        "$.findings[6].sourceGrade is accepted, but will not count: the source is graded unreliable"
                                + " (SOURCE_UNRELIABLE) (finding f7)",
                        "$.findings[7].itemGrade is accepted, but will not count: what it says is graded improbable"
                                + " (IMPROBABLE) (finding f8)",
                        "$.findings[8].kind is accepted, but will not count: CONTEXT speaks neither about performance nor"
                                + " about its meaning (finding f9)",
                        "$.findings[9] is accepted, but will not count: it names no clause (finding f10)");
        assertThat(database.rows("select ordinal, path || ' ' || reason || ' (' || record || ')' from import_warning"
                        + " order by ordinal"))
                .hasSize(9)
                .startsWith("1|" + outcome.warnings().get(0));
    }

    @Test
    void another_licence_alone_is_recorded() throws SQLException {
        String bundle = trial("00-baseline-ok");
        database.load(bundle);

        ImportOutcome licensed =
                database.load(bundle.replace("\"title\": \"T\",", "\"title\": \"T\", \"license\": \"CC0\","));

        assertThat(licensed.changedNothing()).isTrue();
        assertThat(licensed.runId()).isPresent();
        assertThat(database.rows("select license from import_run order by recorded_at desc limit 1"))
                .containsExactly("CC0");
    }

    @Test
    void as_many_errors_are_listed_as_are_asked_for() throws IOException {
        Faults all = new Faults(2_000);
        String parties = IntStream.range(0, 1_500).mapToObj(i -> "7").collect(Collectors.joining(","));

        new BundleDocument("test", (source, row) -> {}, all)
                .read(new ByteArrayInputStream(
                        ("{\"format\":\"clause-tracker-bundle/1\",\"title\":\"t\",\"parties\":[" + parties + "]}")
                                .getBytes(UTF_8)));

        assertThat(BundleRejected.of("test", all).errors()).hasSize(1_500);
        assertThat(BundleRejected.of("test", all).unlisted()).isZero();
    }

    @Test
    void the_additions_of_2026_load_after_the_shipped_bundle() throws IOException, SQLException {
        try (InputStream shipped =
                Objects.requireNonNull(getClass().getResourceAsStream("/data/nagorno-karabakh-2020.json"))) {
            database.load(shipped);
        }

        ImportOutcome additions;
        try (InputStream stream =
                Objects.requireNonNull(getClass().getResourceAsStream("/data/nagorno-karabakh-2026-additions.json"))) {
            additions = database.load(stream);
        }

        assertThat(additions.inserted()).isPositive();
        assertThat(database.rows("select count(*) from statement")).containsExactly("222");
        assertThat(database.rows("select count(*) from finding")).containsExactly("326");
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
