package org.clausetracker.web.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausetracker.clause.Headline;
import org.clausetracker.status.Speakers;
import org.clausetracker.status.Speakers.LapsedAnswer;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class VerdictSentencesTest {

    private static final Names NAMES = new Names(
            Map.of(
                    "az",
                    "Azerbaijan",
                    "am",
                    "Armenia",
                    "icj",
                    "the International Court of Justice",
                    "us",
                    "the United States",
                    "hrw",
                    "Human Rights Watch",
                    "eu",
                    "the European Union",
                    "il",
                    "Israel",
                    "il-army",
                    "the Israeli army"),
            "Nobody named");

    private static final String DUTY = "Guard the road";

    @Test
    void a_breach_names_the_accused_the_duty_who_says_so_and_who_denies_it() {
        assertThat(english(Headline.BREACHED, "az", List.of("icj", "us", "hrw"), List.of("az"), List.of(), List.of()))
                .isEqualTo("Azerbaijan is said by the International Court of Justice, the United States and Human"
                        + " Rights Watch to have broken: Guard the road; Azerbaijan denies it.");
    }

    @Test
    void more_than_four_voices_are_counted() {
        assertThat(english(
                        Headline.ALLEGED_BREACH,
                        "az",
                        List.of("icj", "us", "hrw", "eu", "am"),
                        List.of(),
                        List.of(),
                        List.of()))
                .isEqualTo("Azerbaijan is said by the International Court of Justice, the United States, Human Rights"
                        + " Watch and 2 others to have broken: Guard the road; it is not established.");
    }

    @Test
    void an_admission_is_told_as_one() {
        assertThat(english(Headline.BREACHED, "il", List.of("us", "il"), List.of(), List.of(), List.of()))
                .isEqualTo(
                        "Israel is said by the United States to have broken: Guard the road; Israel says so itself.");
        assertThat(english(Headline.BREACHED, "il", List.of("il"), List.of(), List.of(), List.of()))
                .isEqualTo("Israel is said to have broken: Guard the road; Israel says so itself.");
        assertThat(english(Headline.BREACHED, "il", List.of("il-army"), List.of(), List.of(), List.of()))
                .isEqualTo("Israel is said to have broken: Guard the road; Israel says so itself (the Israeli army).");
    }

    @Test
    void where_nobody_is_named_the_sentence_says_so() {
        assertThat(english(Headline.BREACHED, null, List.of("us"), List.of(), List.of(), List.of()))
                .isEqualTo("Somebody who is not named is said by the United States to have broken: Guard the road.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OVERDUE | Azerbaijan is said by Armenia to have left undone, or done only in part: Guard the road;"
                        + " the due day was 1 March 2024.",
                "UNREPORTED | No report that counts says whether Azerbaijan did what was due by 1 March 2024:"
                        + " Guard the road; nobody is accused.",
                "PENDING | No due day of Azerbaijan has passed: Guard the road.",
                "UNKNOWN | No report that counts says how things stand with what Azerbaijan owes: Guard the road."
            })
    void a_due_day_and_silence_accuse_nobody_by_themselves(Headline headline, String sentence) {
        List<String> accusing = headline == Headline.OVERDUE ? List.of("am") : List.of();
        assertThat(english(headline, "az", accusing, List.of(), List.of(), List.of()))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARTIAL | Azerbaijan is said by Human Rights Watch to have kept in part, or broken and then kept:"
                        + " Guard the road.",
                "CLAIMED | Azerbaijan is said by Human Rights Watch to have kept, in full or in part: Guard the road;"
                        + " it is not established.",
                "IN_PROGRESS | Azerbaijan is said by Human Rights Watch to have done a part of: Guard the road.",
                "COMPLYING | Azerbaijan is said by Human Rights Watch to be keeping: Guard the road.",
                "FULFILLED | Azerbaijan is said by Human Rights Watch to have done: Guard the road."
            })
    void what_was_kept_is_told_by_those_who_say_so(Headline headline, String sentence) {
        assertThat(english(headline, "az", List.of(), List.of(), List.of(), List.of("hrw")))
                .isEqualTo(sentence);
    }

    @Test
    void a_contest_tells_charge_and_answers() {
        assertThat(english(Headline.CONTESTED, "az", List.of("am"), List.of("az"), List.of("us", "eu"), List.of("hrw")))
                .isEqualTo("Azerbaijan is said by Armenia to have broken: Guard the road; Azerbaijan denies it; the"
                        + " United States and the European Union read this duty otherwise; Human Rights Watch says that"
                        + " it was kept.");
        assertThat(english(Headline.CONTESTED, "az", List.of(), List.of(), List.of("am"), List.of()))
                .isEqualTo("What Azerbaijan owes is read differently by Armenia: Guard the road.");
    }

    @Test
    void an_answer_that_is_too_old_is_named_with_its_age() {
        Speakers unit = new Speakers(
                "d",
                "am",
                Headline.ALLEGED_BREACH,
                null,
                List.of("az"),
                List.of(),
                List.of(),
                List.of(),
                List.of("am"),
                List.of(new LapsedAnswer("am", ImpreciseDate.valueOf("2024-10-24"))));
        assertThat(sentences(Language.EN, LocalDate.of(2026, 11, 1)).of(unit))
                .isEqualTo(
                        "Armenia is said by Azerbaijan to have broken: Guard the road; it is not established. Armenia"
                                + " answered in October 2024; that answer is more than 2 years old and no longer counts.");
        assertThat(sentences(Language.EN, LocalDate.of(2025, 2, 1)).of(unit))
                .endsWith("Armenia answered in October 2024; that answer is 100 days old and no longer counts.");
        assertThat(sentences(Language.EN, LocalDate.of(2026, 10, 24)).of(unit))
                .endsWith("Armenia answered in October 2024; that answer is 2 years old and no longer counts.");
        assertThat(sentences(Language.EN, LocalDate.of(2026, 10, 23)).of(unit))
                .endsWith("Armenia answered in October 2024; that answer is 729 days old and no longer counts.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_names_accused_accusers_denial_and_duty(Language language) {
        Speakers unit = unit(Headline.BREACHED, "az", List.of("icj", "us"), List.of("az"), List.of(), List.of());
        String sentence = plain(sentences(language, LocalDate.of(2024, 5, 1)).of(unit));
        String broken =
                switch (language) {
                    case EN -> "to have broken";
                    case RU -> "нарушила";
                    case HY -> "խախտել է";
                    case AZ -> "pozub";
                    case AR -> "انتهك";
                };
        String denies =
                switch (language) {
                    case EN -> "Azerbaijan denies it";
                    case RU -> "Azerbaijan это отрицает";
                    case HY -> "Azerbaijan հերքում է դա";
                    case AZ -> "Azerbaijan bunu inkar edir";
                    case AR -> "Azerbaijan ينفي ذلك";
                };
        assertThat(sentence)
                .startsWith("Azerbaijan")
                .contains("the International Court of Justice", "the United States", broken, DUTY, denies);
        assertThat(plain(sentences(language, LocalDate.of(2024, 5, 1))
                        .of(unit(Headline.BREACHED, "il", List.of("il"), List.of(), List.of(), List.of()))))
                .contains(
                        switch (language) {
                            case EN -> "Israel says so itself";
                            case RU -> "Israel: эта сторона и сама об этом говорит";
                            case HY -> "Israel. այս կողմն ինքն էլ է դա ասում";
                            case AZ -> "Israel bunu özü də deyir";
                            case AR -> "Israel يقول ذلك عن نفسه";
                        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_headline_that_is_judged_has_a_sentence_of_its_own_in_every_language(Language language) {
        VerdictSentences sentences = sentences(language, LocalDate.of(2024, 5, 1));
        assertThat(Stream.of(Headline.values())
                        .filter(Headline::isLive)
                        .map(headline -> sentences.of(unit(
                                headline,
                                "az",
                                headline == Headline.CLAIMED ? List.of() : List.of("am"),
                                List.of(),
                                List.of(),
                                List.of("hrw"))))
                        .toList())
                .doesNotHaveDuplicates()
                .allSatisfy(sentence ->
                        assertThat(sentence).contains("Azerbaijan", DUTY).doesNotContain("{", "}"));
    }

    /** The same without the marks that keep names apart from a sentence of another direction. */
    private static String plain(String sentence) {
        return sentence.replaceAll("[\u2068\u2069]", "");
    }

    private static String english(
            Headline headline,
            @Nullable String obligor,
            List<String> accusing,
            List<String> denying,
            List<String> reading,
            List<String> crediting) {
        return sentences(Language.EN, LocalDate.of(2024, 5, 1))
                .of(unit(headline, obligor, accusing, denying, reading, crediting));
    }

    private static Speakers unit(
            Headline headline,
            @Nullable String obligor,
            List<String> accusing,
            List<String> denying,
            List<String> reading,
            List<String> crediting) {
        return new Speakers(
                "d",
                obligor,
                headline,
                LocalDate.of(2024, 3, 1),
                accusing,
                denying,
                reading,
                crediting,
                List.of("az", "il", "il-army"),
                List.of());
    }

    private static VerdictSentences sentences(Language language, LocalDate asOf) {
        return new VerdictSentences(Map.of("d", DUTY + "."), NAMES, asOf, language);
    }
}
