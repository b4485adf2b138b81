package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.rule.Sentences.Subject;
import org.clausetracker.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceFilesTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    @Test
    void every_code_of_the_rule_has_a_sentence() {
        Set<String> codes = Stream.of(
                        Stream.of(ReasonCode.values()).map(code -> "reason." + code),
                        Stream.of(ExclusionCode.values()).map(code -> "exclusion." + code),
                        Stream.of(Flag.values()).map(flag -> "flag." + flag),
                        Stream.of(
                                "date",
                                "nobody",
                                "day.unknown",
                                "day.given",
                                "date.month",
                                "list.pair",
                                "list.separator",
                                "list.others"))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
        assertThat(sentences("en").keySet()).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "hy", "az", "ar"})
    void a_language_has_every_sentence_and_no_other(String language) throws IOException {
        Properties own = new Properties();
        try (InputStream file = Sentences.class.getResourceAsStream("sentences_" + language + ".properties")) {
            own.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        assertThat(own.stringPropertyNames()).isEqualTo(sentences("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "hy", "az", "ar"})
    void a_sentence_takes_what_the_english_one_takes(String language) {
        ResourceBundle english = sentences("en");
        ResourceBundle own = sentences(language);
        for (String key : english.keySet()) {
            assertThat(values(own.getString(key))).as(key).isEqualTo(values(english.getString(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy", "az"})
    void a_sentence_is_a_pattern_that_leaves_nothing_unfilled(String language) {
        ResourceBundle own = sentences(language);
        for (String key : own.keySet()) {
            if (!key.equals("date")) {
                String filled = new MessageFormat(own.getString(key), Locale.forLanguageTag(language))
                        .format(new Object[] {"A", "B", "C", "D", "E", 30});
                assertThat(filled).as(key).doesNotContain("{", "}", "''");
            }
        }
        assertThat(DateTimeFormatter.ofPattern(own.getString("date"), Locale.forLanguageTag(language))
                        .format(LocalDate.of(2023, 3, 1)))
                .contains("2023")
                .contains("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The deadline for Armenia passed on 25 November 2020. Armenia is said by R and S to have left it undone or done it only in part; no report that counts says that all was done.",
                "ru | Armenia: срок истёк (25 ноября 2020 года). По сообщениям (R и S), обязательство не выполнено или выполнено лишь частично; ни в одном учитываемом сообщении не говорится, что выполнено всё.",
                "hy | Armenia. ժամկետն անցել է (2020 թ. նոյեմբերի 25)։ Ըստ հաղորդումների (R և S)՝ պարտավորությունը չի կատարվել կամ կատարվել է միայն մասամբ. հաշվի առնվող ոչ մի հաղորդում չի ասում, որ ամեն ինչ կատարված է։",
                "az | Armenia: müddət ötüb (25 noyabr 2020). Məlumatlara görə (R və S), öhdəlik yerinə yetirilməyib və ya yalnız qismən yerinə yetirilib; nəzərə alınan heç bir məlumatda hamısının yerinə yetirildiyi deyilmir."
            })
    void a_reason_is_told_in_the_language_asked_for(String language, String sentence) {
        Reason reason = new Reason(ReasonCode.DEADLINE_PASSED, List.of("f", "g"));
        UnitAnswer unit = new UnitAnswer(
                "armenia",
                Headline.OVERDUE,
                Confidence.LOW,
                Timing.PAST_DUE,
                LocalDate.of(2020, 11, 25),
                Progress.NONE,
                List.of(),
                null,
                List.of(reason),
                List.of());
        Map<String, String> names = Map.of("armenia", "Armenia", "r", "R", "s", "S");
        assertThat(new Sentences(Locale.forLanguageTag(language)).reason(reason, unit, subject(names)))
                .isEqualTo(sentence);
    }

    private static Subject subject(Map<String, String> names) {
        CommitmentInput commitment = new CommitmentInput(
                "x/1.a",
                CommitmentKind.ONE_OFF,
                90,
                365,
                true,
                null,
                ImpreciseDate.valueOf("2020-11-10"),
                null,
                null,
                null,
                List.of("armenia"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Subject(
                LocalDate.of(2020, 12, 1),
                LocalDate.of(2020, 12, 1),
                commitment,
                Map.of("f", reported("f", "r"), "g", reported("g", "s")),
                slug -> names.getOrDefault(slug, slug));
    }

    private static FindingInput reported(String id, String reporter) {
        return new FindingInput(
                id,
                FindingKind.BREACH,
                reporter,
                ReporterRole.OUTSIDER,
                null,
                ImpreciseDate.valueOf("2020-11-30"),
                null,
                null,
                null,
                false,
                "armenia",
                SourceGrade.B,
                2,
                null,
                null,
                true,
                null,
                null);
    }

    private static ResourceBundle sentences(String language) {
        return ResourceBundle.getBundle(
                "org.clausetracker.rule.sentences",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
