package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.finding.FindingKind.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausetracker.finding.ReporterRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    private static final Map<String, String> NAMES =
            Map.of("AZ", "Azerbaijan", "AM", "Armenia", "RU", "Russia", "UN", "the United Nations", "EU", "the EU");

    private final Sentences sentences = new Sentences(Locale.ENGLISH);

    @Test
    void every_code_has_one_sentence_and_every_sentence_a_code() {
        Set<String> expected = new TreeSet<>();
        Stream.of(ReasonCode.values()).forEach(code -> expected.add("reason." + code));
        Stream.of(ExclusionCode.values()).forEach(code -> expected.add("exclusion." + code));
        Stream.of(Flag.values()).forEach(code -> expected.add("flag." + code));
        Set<String> found = new TreeSet<>();
        bundle().keySet().stream()
                .filter(key -> key.matches("(reason|exclusion|flag)\\..*"))
                .forEach(found::add);

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void every_sentence_ends_with_a_full_stop_and_has_no_lone_quotation_mark() {
        bundle().keySet().stream()
                .filter(key -> key.matches("(reason|exclusion|flag)\\..*"))
                .forEach(key -> assertThat(bundle().getString(key)).as(key).matches("([^']|'')+\\."));
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void reason_leaves_no_placeholder_open(ReasonCode code) {
        StatusCase input = Duty.oneOff().heard(Said.that("a", BREACH)).asOf("2021-02-01");

        assertThat(sentences.reason(new Reason(code, List.of("a")), unit(input), subject(input)))
                .doesNotContain("{")
                .doesNotContain("null");
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void flag_leaves_no_placeholder_open(Flag flag) {
        StatusCase input = Duty.oneOff().asOf("2021-02-01");

        assertThat(sentences.flag(flag, unit(input), subject(input)))
                .doesNotContain("{")
                .doesNotContain("null");
    }

    @Test
    void deadline_that_passed_names_the_party_and_the_day() {
        assertThat(reason(Duty.oneOff().due("2020-11-25", "2020-11-10"), "2020-11-26"))
                .isEqualTo(
                        "The deadline for Azerbaijan passed on 25 November 2020. No report that counts says whether it was"
                                + " done; this may be a gap in our record and accuses nobody.");
    }

    @Test
    void allegation_names_who_alleges() {
        assertThat(reason(Duty.oneOff().heard(Said.that("a", BREACH).by("AM", ReporterRole.PARTY)), "2021-02-01"))
                .isEqualTo(
                        "Azerbaijan is said by Armenia to have broken this duty. It is not established, and no report that"
                                + " can be used denies it or answers it with another reading by Azerbaijan.");
    }

    @Test
    void several_reporters_are_listed_once_each() {
        Duty duty = Duty.oneOff()
                .heard(
                        Said.that("a", BREACH),
                        Said.that("b", BREACH),
                        Said.that("c", BREACH).by("AM", ReporterRole.PARTY),
                        Said.that("d", BREACH).by("RU", ReporterRole.GUARANTOR));

        assertThat(reason(duty, "2021-02-01"))
                .isEqualTo("Azerbaijan is said by the United Nations, Armenia and Russia to have broken this duty;"
                        + " their reports establish it.");
    }

    @Test
    void many_reporters_are_counted_after_the_third() {
        Duty duty = Duty.oneOff()
                .heard(
                        Said.that("a", BREACH),
                        Said.that("b", BREACH).by("AM", ReporterRole.PARTY),
                        Said.that("c", BREACH).by("RU", ReporterRole.GUARANTOR),
                        Said.that("d", BREACH).by("EU", ReporterRole.OUTSIDER),
                        Said.that("e", BREACH).by("GE", ReporterRole.OUTSIDER));

        assertThat(reason(duty, "2021-02-01"))
                .isEqualTo(
                        "Azerbaijan is said by the United Nations, Armenia, Russia and 2 others to have broken this duty;"
                                + " their reports establish it.");
    }

    @Test
    void stale_evidence_names_its_day_and_the_window() {
        assertThat(reason(Duty.continuing().heard(Said.that("a", COMPLIANCE)), "2021-06-01"))
                .isEqualTo(
                        "The last report that counts on what Azerbaijan did is about 20 January 2021, 90 days or more"
                                + " before 1 June 2021.");
    }

    @Test
    void silence_and_lifecycle_name_their_days() {
        assertThat(reason(Duty.oneOff(), "2022-11-10"))
                .isEqualTo("No report that counts tells what Azerbaijan did in the 365 days up to 10 November 2022.");
        assertThat(reason(Duty.oneOff(), "2020-11-01")).isEqualTo("The duty of Azerbaijan begins on 10 November 2020.");
        assertThat(reason(Duty.oneOff().appliesUntil("2021-06"), "2021-07-01"))
                .isEqualTo("The duty of Azerbaijan ended after 30 June 2021 (given as June 2021).");
        assertThat(reason(Duty.oneOff().superseded("2021-02", null), "2021-07-01"))
                .isEqualTo("This duty ended, or another took its place, on 28 February 2021 (given as February 2021).");
    }

    @Test
    void breach_blamed_on_nobody_says_so() {
        StatusCase input =
                Duty.continuing().heard(Said.that("a", BREACH).about(null)).asOf("2021-02-01");
        UnitAnswer unit = answer(input).commitments().get(0).units().get(1);

        assertThat(sentences.reason(unit.reasons().get(0), unit, subject(input)))
                .isEqualTo(
                        "An unnamed party is said by the United Nations to have broken this duty; their reports establish it.");
    }

    @Test
    void exclusions_name_the_reporter_and_the_day_that_hit() {
        assertThat(exclusion(Said.that("a", BREACH).notAccepted()))
                .isEqualTo("A reviewer has not accepted the report by the United Nations.");
        assertThat(exclusion(Said.that("a", BREACH).on("2021-05")))
                .isEqualTo("The report by the United Nations was published later, on 31 May 2021 (given as May 2021).");
        assertThat(exclusion(Said.that("a", BREACH).retracted("2021-01-25")))
                .isEqualTo("The report by the United Nations was retracted on 25 January 2021.");
        assertThat(exclusion(Said.that("a", BREACH).event("2021-03-01")))
                .isEqualTo("The report by the United Nations is about a later time, from 1 March 2021.");
        assertThat(exclusion(Said.that("a", BREACH).undated()))
                .isEqualTo("It is not known when this was said or published.");
    }

    @Test
    void a_date_that_is_no_day_stands_beside_the_day_from_which_it_counts() {
        assertThat(reason(Duty.oneOff().due("2020-12", "2020-11-10"), "2021-01-01"))
                .startsWith("The deadline for Azerbaijan passed on 31 December 2020 (given as December 2020).");
        assertThat(reason(Duty.oneOff().due("2020", "2020-11-10"), "2021-01-01"))
                .startsWith("The deadline for Azerbaijan passed on 31 December 2020 (given as 2020).");
        assertThat(reason(Duty.oneOff().due("2020-11-20/2020-12", "2020-11-10"), "2021-01-01"))
                .startsWith("The deadline for Azerbaijan passed on 31 December 2020"
                        + " (given as 20 November 2020 – December 2020).");
        StatusCase input = Duty.oneOff().due("2020-12", "2020-11-10").asOf("2021-01-01");
        assertThat(List.of("ru", "hy", "az").stream()
                        .map(Locale::forLanguageTag)
                        .map(language -> new Sentences(language)
                                .reason(unit(input).reasons().get(0), unit(input), subject(input))))
                .satisfiesExactly(
                        russian -> assertThat(russian).contains("31 декабря 2020 года (указано: декабрь 2020 года)"),
                        armenian -> assertThat(armenian).contains("(նշված է՝ 2020 թ. դեկտեմբեր)"),
                        azerbaijani -> assertThat(azerbaijani).contains("31 dekabr 2020 (göstərilib: dekabr 2020)"));
    }

    @Test
    void flags_are_told_with_party_and_day() {
        StatusCase input = Duty.oneOff()
                .due("2020-11-15", "2020-11-10")
                .due("2020-11-25", "2020-11-15")
                .asOf("2020-11-16");

        assertThat(sentences.flag(Flag.DUE_MOVED, unit(input), subject(input)))
                .isEqualTo("The deadline for Azerbaijan was moved; it is now 25 November 2020.");
    }

    @Test
    void language_without_sentences_gets_english_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            StatusCase input = Duty.oneOff().asOf("2020-11-01");
            assertThat(new Sentences(Locale.FRENCH).reason(unit(input).reasons().get(0), unit(input), subject(input)))
                    .isEqualTo("The duty of Azerbaijan begins on 10 November 2020.");
        } finally {
            Locale.setDefault(before);
        }
    }

    private String reason(Duty duty, String day) {
        StatusCase input = duty.asOf(day);
        return sentences.reason(unit(input).reasons().get(0), unit(input), subject(input));
    }

    private String exclusion(Said said) {
        StatusCase input = Duty.oneOff().heard(said).asOf("2021-02-01");
        return sentences.exclusion(
                unit(input).excluded().get(0).code(), said.input(), id -> NAMES.getOrDefault(id, id));
    }

    private static StatusAnswer answer(StatusCase input) {
        return new StatusEngine(RuleParameters.PUBLISHED).evaluate(input);
    }

    private static UnitAnswer unit(StatusCase input) {
        return answer(input).commitments().get(0).units().get(0);
    }

    private static Sentences.Subject subject(StatusCase input) {
        return Sentences.Subject.of(input, input.commitments().get(0), id -> NAMES.getOrDefault(id, id));
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.clausetracker.rule.sentences", Locale.ROOT);
    }
}
