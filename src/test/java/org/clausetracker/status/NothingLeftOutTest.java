package org.clausetracker.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.clausetracker.Bundle;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.DayRange;
import org.clausetracker.rule.Cause;
import org.clausetracker.rule.CommitmentAnswer;
import org.clausetracker.rule.Exclusion;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.Reason;
import org.clausetracker.rule.ReasonCode;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.UnitAnswer;
import org.clausetracker.status.AnswerWriter.Frame;
import org.clausetracker.status.ClauseStatusDetail.ReasonText;
import org.clausetracker.status.ClauseStatusDetail.UnitStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of every unit of every clause of the shipped record on sixty days, with and without hindsight. */
@QuarkusTest
class NothingLeftOutTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 11, 12);
    private static final int DAYS = 60;
    private static final int APART = 40;

    /** Reasons that the rule knows since 1.1.0; those that the shipped record never gives are in the test of sentences. */
    private static final Set<ReasonCode> NEW = EnumSet.of(
            ReasonCode.PROGRESS_BEFORE_DUE,
            ReasonCode.DEADLINE_PASSED_NO_REPORT,
            ReasonCode.ANSWER_LAPSED,
            ReasonCode.ANSWER_ON_OTHER_DUTY,
            ReasonCode.ALLEGATION_ANSWERED);

    @Inject
    AgreementService agreements;

    @Inject
    InputReader inputs;

    @Inject
    AnswerWriter writer;

    @Inject
    HistoryService history;

    private record Asked(String agreement, String label, StatusCase question) {}

    @Test
    void who_is_overdue_is_said_to_be_by_a_finding() {
        List<String> unfounded = new ArrayList<>();
        int[] overdue = {0};
        everywhere((asked, answer) -> units(answer)
                .filter(unit -> unit.headline() == Headline.OVERDUE)
                .forEach(unit -> {
                    overdue[0]++;
                    if (unit.reasons().stream()
                            .filter(reason -> reason.code() == ReasonCode.DEADLINE_PASSED)
                            .allMatch(reason -> reason.findings().isEmpty())) {
                        unfounded.add(asked.agreement + "/" + asked.label + " " + unit + " on " + answer.asOf());
                    }
                }));

        assertThat(unfounded).isEmpty();
        assertThat(overdue[0]).isPositive();
    }

    @Test
    void every_accepted_finding_is_weighed_or_said_not_to_count() {
        List<String> lost = new ArrayList<>();
        int[] accepted = {0};
        everywhere((asked, answer) -> {
            Set<String> accounted = new HashSet<>(ids(answer.excluded()));
            for (CommitmentAnswer commitment : answer.commitments()) {
                boolean only = answer.commitments().size() == 1;
                List<FindingInput> spoken = Stream.concat(
                                said(asked, commitment.commitment()), only ? said(asked, "") : Stream.empty())
                        .toList();
                for (UnitAnswer unit : commitment.units()) {
                    accounted.addAll(ids(unit.excluded()));
                    spoken.stream()
                            .filter(finding -> isAbout(finding, unit.obligor()))
                            .forEach(finding -> accounted.add(finding.id()));
                }
            }
            asked.question.findings().values().stream()
                    .flatMap(List::stream)
                    .filter(FindingInput::accepted)
                    .peek(finding -> accepted[0]++)
                    .filter(finding -> !accounted.contains(finding.id()))
                    .forEach(finding -> lost.add(
                            asked.agreement + "/" + asked.label + " " + finding.id() + " on " + answer.asOf()));
        });

        assertThat(lost).isEmpty();
        assertThat(accepted[0]).isGreaterThan(1_000);
    }

    @Test
    void every_accepted_finding_about_a_clause_is_handed_to_the_rule() {
        Set<String> handed = new HashSet<>();
        everywhere((asked, answer) -> asked.question.findings().values().stream()
                .flatMap(List::stream)
                .forEach(finding -> handed.add(finding.id())));

        assertThat(handed)
                .containsAll(Bundle.findings().stream()
                        .filter(finding -> finding.get("reviewState").asText().equals("ACCEPTED"))
                        .filter(finding -> !finding.get("kind").asText().equals("CONTEXT"))
                        .filter(finding -> finding.hasNonNull("clause"))
                        .map(finding -> finding.get("id").asText())
                        .toList());
    }

    @Test
    void new_reasons_are_sentences_in_every_language() {
        Map<ReasonCode, Asked> seen = new EnumMap<>(ReasonCode.class);
        everywhere((asked, answer) -> units(answer)
                .flatMap(unit -> unit.reasons().stream())
                .map(Reason::code)
                .filter(NEW::contains)
                .forEach(code -> seen.putIfAbsent(code, asked)));

        assertThat(seen.keySet()).isEqualTo(NEW);
        seen.forEach((code, asked) -> {
            Set<String> sentences = new HashSet<>();
            for (String language : List.of("en", "ru", "hy", "az", "ar")) {
                String sentence = sentence(code, asked, Locale.forLanguageTag(language));
                assertThat(sentence)
                        .as(code + " in " + language)
                        .matches("(?s)[\\p{Lu}\\p{IsArabic}\u2068].{20,}[.։]")
                        .doesNotContain("_", "{", "}", "null");
                sentences.add(sentence);
            }
            assertThat(sentences).as(code.name()).hasSize(5);
        });
    }

    @Test
    void what_is_said_to_be_too_old_became_too_old_on_that_day() {
        int[] lapses = {0};
        for (String agreement : agreements()) {
            AgreementInputs read = inputs.read(agreement, Optional.empty(), Optional.empty());
            history.changes(agreement, new DayRange(Optional.empty(), Optional.of(LocalDate.of(2030, 1, 1))))
                    .forEach((label, changes) -> changes.forEach(change -> {
                        List<FindingInput> named = change.findings().stream()
                                .map(id -> Objects.requireNonNull(read.question(label, Clocks.asOf(change.on()))
                                        .findingsById()
                                        .get(id)))
                                .toList();
                        if (change.event() == ChangeEvent.READING_LAPSED) {
                            lapses[0]++;
                            assertThat(named)
                                    .isNotEmpty()
                                    .allMatch(finding -> finding.kind() == FindingKind.INTERPRETATION_DISPUTE)
                                    .allMatch(finding -> Objects.requireNonNull(finding.day())
                                            .to()
                                            .plusDays(730)
                                            .equals(change.on()));
                        } else if (change.cause() == Cause.TERM) {
                            assertThat(named).isEmpty();
                        }
                    }));
        }
        assertThat(lapses[0]).isPositive();
    }

    private String sentence(ReasonCode code, Asked asked, Locale language) {
        StatusAnswer answer = inputs.read(asked.agreement, Optional.of(List.of(asked.label)), Optional.empty())
                .configuration(asked.question.asOf())
                .engine()
                .evaluate(asked.question);
        ClauseStatusDetail written = writer.write(
                asked.question, answer, new Frame(asked.agreement, asked.label, null, 730, true, language));
        return written.commitments().stream()
                .flatMap(commitment -> commitment.units().stream())
                .map(UnitStatus::reasons)
                .flatMap(List::stream)
                .filter(reason -> reason.code() == code)
                .map(ReasonText::text)
                .findFirst()
                .orElseThrow();
    }

    private void everywhere(BiConsumer<Asked, StatusAnswer> look) {
        for (String agreement : agreements()) {
            AgreementInputs read = inputs.read(agreement, Optional.empty(), Optional.empty());
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays((long) i * APART);
                Clocks clocks = i % 2 == 0
                        ? Clocks.asOf(day)
                        : new Clocks(day, Optional.of(day.plusYears(3)), Optional.empty());
                for (String label : read.clauses().keySet()) {
                    StatusCase question = read.question(label, clocks);
                    look.accept(
                            new Asked(agreement, label, question),
                            read.configuration(day).engine().evaluateWithoutForecast(question));
                }
            }
        }
    }

    private List<String> agreements() {
        return agreements.browse(AgreementFilter.all(), PageRequest.first(200)).items().stream()
                .map(AgreementSummary::slug)
                .toList();
    }

    private static Stream<UnitAnswer> units(StatusAnswer answer) {
        return answer.commitments().stream().flatMap(commitment -> commitment.units().stream());
    }

    private static Stream<FindingInput> said(Asked asked, String commitment) {
        return asked.question.findings().getOrDefault(commitment, List.of()).stream();
    }

    /** In the words of the rule, section 2: about nobody is heard by all but where it is a breach. */
    private static boolean isAbout(FindingInput finding, @Nullable String obligor) {
        if (finding.about() != null) {
            return finding.about().equals(obligor);
        }
        return (finding.kind() == FindingKind.BREACH) == (obligor == null);
    }

    private static List<String> ids(List<Exclusion> excluded) {
        return excluded.stream().flatMap(one -> one.findings().stream()).toList();
    }
}
