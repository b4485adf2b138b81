package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.finding.FindingKind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.party.SourceGrade;
import org.junit.jupiter.api.Test;

class InputDigestTest {

    private static final String DAY = "2021-02-01";

    @Test
    void canonical_text_holds_what_counts_and_nothing_else() {
        StatusCase input = Duty.oneOff()
                .due("2021-03", "2020-11-10")
                .due("2021-05-01", "2021-02-02")
                .suspended("2021-06-01", null)
                .superseded("2023-01-01", "2022-12-01")
                .heard(
                        Said.that("b", BREACH).by("AM", ReporterRole.PARTY).side("AM"),
                        Said.that("a", COMPLIANCE).event("2021-01").origin("wire"),
                        Said.that("later", BREACH).on("2021-02-02"),
                        Said.that("proposed", BREACH).notAccepted())
                .asOf(DAY);

        assertThat(canonical(input))
                .isEqualTo(
                        """
                        rule 5:1.1.0
                        parameters 3:730
                        clocks 10:2021-02-01 10:2021-02-01 -
                        known 10:2021-02-01
                        commitment 1:k 7:ONE_OFF 2:90 3:365 4:true - 10:2020-11-10 - -
                        obligor 2:AZ
                        deadline 7:2021-03 10:2020-11-10
                        finding 1:a 10:COMPLIANCE 2:UN 7:MONITOR - 10:2021-01-20 7:2021-01 - 5:false 2:AZ 1:B 1:3 4:wire -
                        finding 1:b 6:BREACH 2:AM 5:PARTY 2:AM 10:2021-01-20 - - 5:false 2:AZ 1:B 1:3 - -
                        """);
    }

    @Test
    void digest_is_the_sha_256_of_the_canonical_text() {
        assertThat(digest(Duty.declaratory().asOf(DAY)))
                .isEqualTo("60e5861c37bd73f4bd5b6fe42eec1e186f5b8d392b7f56ae1fd7adc13bee1d99");
    }

    @Test
    void order_of_findings_does_not_matter() {
        List<Said> said = new ArrayList<>(List.of(
                Said.that("a", BREACH),
                Said.that("b", DENIAL),
                Said.that("a", BREACH).about("AM")));
        String digest = digest(Duty.oneOff().heard(said.toArray(Said[]::new)).asOf(DAY));
        Collections.reverse(said);

        assertThat(digest(Duty.oneOff().heard(said.toArray(Said[]::new)).asOf(DAY)))
                .isEqualTo(digest);
    }

    @Test
    void what_becomes_known_later_leaves_the_digest_as_it_was() {
        String digest = digest(Duty.oneOff().heard(Said.that("a", BREACH)).asOf(DAY));

        assertThat(digest(Duty.oneOff()
                        .due("2021-03-01", "2021-02-02")
                        .superseded("2021-01-01", "2021-02-02")
                        .heard(
                                Said.that("a", BREACH).retracted("2021-02-02"),
                                Said.that("b", COMPLIANCE).on("2021-02-02").event("2021-01-01"))
                        .asOf(DAY)))
                .isEqualTo(digest);
    }

    @Test
    void every_input_that_counts_changes_the_digest() {
        Set<String> digests = Stream.of(
                        Duty.oneOff().heard(said()),
                        Duty.continuing().heard(said()),
                        Duty.oneOff().irreversible().heard(said()),
                        Duty.oneOff().condition(ConditionState.MET).heard(said()),
                        Duty.oneOff().appliesUntil("2022-01-01").heard(said()),
                        Duty.oneOff().superseded("2021-02-01", null).heard(said()),
                        Duty.oneOff().owedBy("AZ", "AM").heard(said()),
                        Duty.oneOff().owedBy("AM", "AZ").heard(said()),
                        Duty.oneOff().due("2021-03-01", "2020-11-10").heard(said()),
                        Duty.oneOff().suspended("2021-01-01", null).heard(said()),
                        Duty.oneOff().owedTo("AM").heard(said()),
                        Duty.oneOff().term("2022-01-01", null).heard(said()),
                        Duty.oneOff().term("2022-01-01", "2021-01-01").heard(said()),
                        Duty.oneOff().suspended("2021-01-01", "2021-01-31").heard(said()),
                        Duty.oneOff().signedBy("AM").heard(said()),
                        Duty.oneOff().heard(said().publishedOn("2021-01-25")),
                        Duty.oneOff().suspended("2021-01-01", "2021-03-01").heard(said().side("EU")),
                        Duty.oneOff().heard(Said.that("x", BREACH)),
                        Duty.oneOff().heard(Said.that("a", DENIAL)),
                        Duty.oneOff().heard(said().by("EU", ReporterRole.MONITOR)),
                        Duty.oneOff().heard(said().by("UN", ReporterRole.OUTSIDER)),
                        Duty.oneOff().heard(said().side("AM")),
                        Duty.oneOff().heard(said().on("2021-01-21")),
                        Duty.oneOff().heard(said().event("2021-01")),
                        Duty.oneOff().heard(said().event("2021-01").until("2021-01-30")),
                        Duty.oneOff().heard(said().ongoing()),
                        Duty.oneOff().heard(said().about(null)),
                        Duty.oneOff().heard(said().graded(SourceGrade.C, 3)),
                        Duty.oneOff().heard(said().graded(SourceGrade.B, 2)),
                        Duty.oneOff().heard(said().origin("wire")),
                        Duty.oneOff().heard(said().rebuts("wire")),
                        Duty.oneOff().heard())
                .map(duty -> digest(duty.asOf(DAY)))
                .collect(Collectors.toSet());

        assertThat(digests).hasSize(32);
    }

    @Test
    void clocks_and_parameters_change_the_digest() {
        Duty duty = Duty.oneOff();
        StatusCase input = duty.asOf(DAY);

        assertThat(List.of(
                        digest(input),
                        digest(duty.asOf("2021-02-02")),
                        digest(duty.asOf(DAY, "2021-02-02", null)),
                        digest(duty.asOf(DAY, null, "2021-02-02")),
                        new StatusEngine(new RuleParameters(365))
                                .evaluate(input)
                                .digest()))
                .doesNotHaveDuplicates();
        assertThat(digest(duty.asOf(DAY, DAY, null))).isEqualTo(digest(input));
    }

    @Test
    void with_hindsight_the_text_holds_what_was_public_by_then_once() {
        StatusCase input = Duty.oneOff().heard(said().on("2021-03-01")).asOf(DAY, "2021-04-01", null);

        assertThat(canonical(input).lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly("rule", "parameters", "clocks", "known", "commitment", "obligor", "finding");
    }

    @Test
    void values_that_look_like_fields_stay_apart() {
        assertThat(digest(new StatusCase(
                        LocalDate.parse(DAY),
                        null,
                        null,
                        List.of(),
                        List.of(Duty.oneOff().owedBy("AZ\nobligor 2:AM").input()),
                        Map.of())))
                .isNotEqualTo(digest(Duty.oneOff().owedBy("AZ", "AM").asOf(DAY)));
    }

    private static Said said() {
        return Said.that("a", BREACH);
    }

    private static String digest(StatusCase input) {
        return new StatusEngine(RuleParameters.PUBLISHED).evaluate(input).digest();
    }

    private static String canonical(StatusCase input) {
        PreparedClause clause = PreparedClause.of(input, RuleParameters.PUBLISHED);
        return InputDigest.canonical(input, clause, Moment.of(input), RuleParameters.PUBLISHED);
    }
}
