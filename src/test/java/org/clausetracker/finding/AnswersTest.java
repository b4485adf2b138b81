package org.clausetracker.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.statement.Excerpt;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which charge is answered by what. */
class AnswersTest {

    private static final LocalDate LATE = LocalDate.of(2026, 1, 1);

    private static final FindingSummary CHARGE = breach("charge", "2022-12-12");

    @Test
    void a_denial_that_names_its_charge_answers_that_one_alone_even_if_it_is_older() {
        FindingSummary other = breach("other", "2022-01-01");
        FindingSummary denial = denial("denial", "2022-06-01", "charge");

        Answers answers = Answers.among(List.of(CHARGE, other, denial), LATE);

        assertThat(ids(answers.toCharges())).isEqualTo(Map.of("charge", List.of("denial")));
        assertThat(ids(answers.ofCharges())).isEqualTo(Map.of("denial", List.of("charge")));
    }

    @Test
    void any_other_denial_answers_each_charge_that_it_does_not_come_before() {
        FindingSummary later = breach("later", "2023-03-01");
        FindingSummary denial = denial("denial", "2023-01-01", null);

        Answers answers = Answers.among(List.of(CHARGE, later, denial), LATE);

        assertThat(ids(answers.toCharges())).isEqualTo(Map.of("charge", List.of("denial")));
    }

    @Test
    void the_answer_that_names_the_charge_comes_first_and_then_the_soonest() {
        Answers answers = Answers.among(
                List.of(
                        CHARGE,
                        denial("late", "2024-01-01", null),
                        denial("soon", "2023-01-01", null),
                        denial("named", "2025-01-01", "charge")),
                LATE);

        assertThat(ids(answers.toCharges())).isEqualTo(Map.of("charge", List.of("named", "soon", "late")));
    }

    @Test
    void what_is_said_of_another_party_or_another_duty_is_no_answer() {
        Answers answers = Answers.among(
                List.of(
                        CHARGE,
                        finding("elsewhere", FindingKind.DENIAL, "b", List.of("az"), "az", "2023-01-01", null),
                        finding("of another", FindingKind.DENIAL, "a", List.of("am"), "am", "2023-01-01", null)),
                LATE);

        assertThat(answers.toCharges()).isEmpty();
    }

    @Test
    void a_reading_by_the_accused_answers_and_one_by_anybody_else_does_not() {
        Answers answers = Answers.among(
                List.of(
                        CHARGE,
                        finding(
                                "own",
                                FindingKind.INTERPRETATION_DISPUTE,
                                "b",
                                List.of("ru"),
                                "az",
                                "2023-01-01",
                                null),
                        finding(
                                "early",
                                FindingKind.INTERPRETATION_DISPUTE,
                                "a",
                                List.of("az"),
                                "az",
                                "2021-01-01",
                                null),
                        finding(
                                "other",
                                FindingKind.INTERPRETATION_DISPUTE,
                                "a",
                                List.of("az"),
                                "ru",
                                "2023-01-01",
                                null)),
                LATE);

        assertThat(ids(answers.toCharges())).isEqualTo(Map.of("charge", List.of("own")));
    }

    @Test
    void a_charge_that_names_nobody_waits_for_no_answer() {
        FindingSummary nobody =
                finding("charge", FindingKind.BREACH, "a", List.of(), "icj", "2022-12-12", "2022-12-12");

        assertThat(Answers.isCharge(nobody)).isFalse();
        assertThat(Answers.among(List.of(nobody, denial("denial", "2023-01-01", null)), LATE)
                        .toCharges())
                .isEmpty();
    }

    @Test
    void who_admits_a_breach_is_not_charged_by_it() {
        assertThat(Answers.isCharge(
                        finding("charge", FindingKind.BREACH, "a", List.of("az"), "az", "2022-12-12", "2022-12-12")))
                .isFalse();
        assertThat(Answers.isCharge(CHARGE)).isTrue();
    }

    private static FindingSummary breach(String id, String eventOn) {
        return finding(id, FindingKind.BREACH, "a", List.of("az"), "icj", eventOn, eventOn);
    }

    private static FindingSummary denial(String id, String statedOn, @Nullable String rebuts) {
        return finding(id, FindingKind.DENIAL, "a", List.of("az"), "az", statedOn, null, rebuts);
    }

    private static FindingSummary finding(
            String id,
            FindingKind kind,
            String commitment,
            List<String> about,
            String reporter,
            String statedOn,
            @Nullable String eventOn,
            @Nullable String... rebuts) {
        return new FindingSummary(
                id,
                "S",
                "deal",
                "1",
                commitment,
                kind,
                List.of(),
                about,
                reporter,
                ReporterRole.OUTSIDER,
                null,
                Standing.INDEPENDENT,
                false,
                null,
                SourceGrade.B,
                2,
                Fit.DIRECT,
                new Excerpt("words", true, "en", 0, 5),
                ImpreciseDate.valueOf(statedOn),
                eventOn == null ? null : ImpreciseDate.valueOf(eventOn),
                false,
                Arrays.stream(rebuts).filter(Objects::nonNull).findFirst().orElse(null),
                null,
                null,
                ReviewState.ACCEPTED,
                null,
                Instant.EPOCH,
                1);
    }

    private static Map<String, List<String>> ids(Map<String, List<FindingSummary>> paired) {
        return paired.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, pair -> pair.getValue().stream()
                .map(FindingSummary::id)
                .toList()));
    }
}
