package org.clausetracker.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.Answers;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.Standing;
import org.clausetracker.rule.CommitmentInput;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.Flag;
import org.clausetracker.rule.Reason;
import org.clausetracker.rule.ReasonCode;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.UnitAnswer;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Who says what about one party's duty, of those whom the verdict on it rests on. Every list holds slugs of parties, each
 * once, those who are independent first.
 *
 * @param commitment id of the commitment
 * @param obligor slug of the party; null where nobody is named
 * @param headline the verdict
 * @param due last day in time; null where there is none
 * @param accusing who reports a breach, or past a due day that a part was left undone
 * @param denying who denies the breach
 * @param reading who reads the duty otherwise
 * @param crediting who reports that it was kept, in full or in part
 * @param own those of the clause's reporters who speak as the party itself: the party, and those who speak for it
 * @param lapsed answers to the charge that are too old to count, the latest last
 */
public record Speakers(
        String commitment,
        @Nullable String obligor,
        Headline headline,
        @Nullable LocalDate due,
        List<String> accusing,
        List<String> denying,
        List<String> reading,
        List<String> crediting,
        List<String> own,
        List<LapsedAnswer> lapsed) {

    /**
     * An answer that no longer counts.
     *
     * @param party slug of the party that gave it
     * @param statedOn when it did
     */
    public record LapsedAnswer(String party, ImpreciseDate statedOn) {}

    /** The speakers on every unit of an answer, in its order. */
    static List<Speakers> of(StatusCase input, StatusAnswer answer) {
        Map<String, CommitmentInput> commitments =
                input.commitments().stream().collect(Collectors.toMap(CommitmentInput::id, one -> one));
        return answer.commitments().stream()
                .flatMap(commitment -> commitment.units().stream().map(unit -> new Evidence(
                                input, Objects.requireNonNull(commitments.get(commitment.commitment())), unit)
                        .speakers()))
                .toList();
    }

    /** The findings behind one unit. */
    private record Evidence(StatusCase input, CommitmentInput commitment, UnitAnswer unit) {

        private static final Set<FindingKind> CREDIT = Set.of(FindingKind.COMPLIANCE, FindingKind.PARTIAL_COMPLIANCE);

        Speakers speakers() {
            boolean overdue = unit.headline() == Headline.OVERDUE;
            List<FindingInput> deciding = unit.reasons().isEmpty()
                    ? List.of()
                    : named(unit.reasons().get(unit.reasons().size() - 1));
            return new Speakers(
                    commitment.id(),
                    unit.obligor(),
                    unit.headline(),
                    unit.due(),
                    reporters(
                            deciding.stream(),
                            finding -> finding.kind() == FindingKind.BREACH
                                    || (overdue && finding.kind() == FindingKind.PARTIAL_COMPLIANCE)),
                    reporters(
                            Stream.concat(deciding.stream(), denials(deciding)),
                            finding -> finding.kind() == FindingKind.DENIAL),
                    reporters(deciding.stream(), finding -> finding.kind() == FindingKind.INTERPRETATION_DISPUTE),
                    reporters(deciding.stream(), finding -> !overdue && CREDIT.contains(finding.kind())),
                    reporters(
                            input.findings().values().stream().flatMap(List::stream),
                            finding -> finding.day() != null && isOwn(finding)),
                    lapsed());
        }

        private boolean isOwn(FindingInput finding) {
            return finding.reporter().equals(unit.obligor())
                    || (standing(finding) == Standing.PARTY && finding.side().equals(unit.obligor()));
        }

        /** The findings that a reason names, of those on any duty of the clause, about this party or about nobody. */
        private List<FindingInput> named(Reason reason) {
            Set<String> ids = new TreeSet<>(reason.findings());
            return input.findings().values().stream()
                    .flatMap(List::stream)
                    .filter(finding -> ids.contains(finding.id()))
                    .filter(finding -> finding.about() == null
                            || Objects.equals(finding.about(), unit.obligor())
                            || finding.kind() == FindingKind.INTERPRETATION_DISPUTE)
                    .toList();
        }

        /** Denials beside a breach, where the reason names the charges alone: from the first of these on, or against one. */
        private Stream<FindingInput> denials(List<FindingInput> deciding) {
            boolean denied = unit.flags().contains(Flag.DENIED)
                    || unit.reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.STRONG_DENIAL);
            if (!denied) {
                return Stream.empty();
            }
            Set<String> excluded = unit.excluded().stream()
                    .flatMap(exclusion -> exclusion.findings().stream())
                    .collect(Collectors.toSet());
            return input.findings().getOrDefault(commitment.id(), List.of()).stream()
                    .filter(finding ->
                            finding.about() == null || finding.about().equals(unit.obligor()))
                    .filter(finding -> !excluded.contains(finding.id()))
                    .filter(finding -> deciding.stream().anyMatch(charge -> answers(finding, charge)));
        }

        private static boolean answers(FindingInput denial, FindingInput charge) {
            return Answers.answers(
                    denial.rebuts(),
                    day(denial),
                    charge.id(),
                    charge.eventOn() == null ? day(charge) : charge.eventOn());
        }

        private List<LapsedAnswer> lapsed() {
            return unit.reasons().stream()
                    .filter(reason -> reason.code() == ReasonCode.ANSWER_LAPSED)
                    .flatMap(reason -> named(reason).stream())
                    .sorted(Comparator.comparing(finding -> day(finding).to()))
                    .map(finding -> new LapsedAnswer(finding.reporter(), day(finding)))
                    .distinct()
                    .toList();
        }

        /** A finding that counts has a day. */
        private static ImpreciseDate day(FindingInput finding) {
            return Objects.requireNonNull(finding.day());
        }

        private Standing standing(FindingInput finding) {
            return finding.standingOn(commitment, input.signatories());
        }

        private List<String> reporters(Stream<FindingInput> findings, Predicate<FindingInput> test) {
            return findings.filter(test)
                    .sorted(Comparator.comparing((FindingInput finding) -> standing(finding) != Standing.INDEPENDENT)
                            .thenComparing(finding -> day(finding).to())
                            .thenComparing(FindingInput::id))
                    .map(FindingInput::reporter)
                    .distinct()
                    .toList();
        }
    }
}
