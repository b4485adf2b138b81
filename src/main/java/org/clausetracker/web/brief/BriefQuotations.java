package org.clausetracker.web.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.time.ImpreciseDate;

/**
 * Chooses the statements that a brief quotes: of each duty the best that decided it, in turn, and at the end a denial.
 *
 * @param behind the findings behind the duties, by id
 * @param denials denials of what the brief is about, the newest first
 */
record BriefQuotations(Map<String, FindingSummary> behind, List<FindingSummary> denials) {

    /** Statements beside the denial, at most. */
    private static final int MOST = 3;

    /** The best is who is independent, who says it in the words themselves, who is reliable, and who spoke last. */
    private static final Comparator<FindingSummary> BEST_FIRST = Comparator.comparing(FindingSummary::standing)
            .reversed()
            .thenComparing(finding -> !finding.excerpt().quoted())
            .thenComparing(FindingSummary::fit)
            .thenComparing(FindingSummary::sourceGrade)
            .thenComparing(FindingSummary::itemGrade)
            .thenComparing(Comparator.comparing(BriefQuotations::stated).reversed())
            .thenComparing(FindingSummary::id);

    List<FindingSummary> of(List<BriefDuty> duties) {
        List<List<FindingSummary>> ofEach = duties.stream()
                .map(duty -> duty.deciding().stream()
                        .map(behind::get)
                        .filter(Objects::nonNull)
                        .filter(finding -> finding.kind() != FindingKind.DENIAL)
                        .sorted(BEST_FIRST)
                        .toList())
                .toList();
        Map<String, FindingSummary> chosen = new LinkedHashMap<>();
        int longest = ofEach.stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < longest && chosen.size() < MOST; turn++) {
            for (List<FindingSummary> one : ofEach) {
                if (turn < one.size() && chosen.size() < MOST) {
                    // of one statement that is read for several duties one place is quoted
                    chosen.putIfAbsent(one.get(turn).statement(), one.get(turn));
                }
            }
        }
        List<FindingSummary> quoted = new ArrayList<>(chosen.values());
        denial(duties, quoted).ifPresent(quoted::add);
        return quoted;
    }

    /** The newest denial that answers what is quoted, else one of the same duty. */
    private Optional<FindingSummary> denial(List<BriefDuty> duties, List<FindingSummary> quoted) {
        Set<String> charges = quoted.stream()
                .filter(finding -> finding.kind() == FindingKind.BREACH)
                .map(FindingSummary::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (charges.isEmpty()) {
            return Optional.empty();
        }
        Set<String> owed =
                duties.stream().map(duty -> duty.speakers().commitment()).collect(Collectors.toSet());
        List<FindingSummary> counted = Stream.concat(
                        denials.stream(),
                        behind.values().stream().filter(finding -> finding.kind() == FindingKind.DENIAL))
                .filter(denial -> denial.reviewState().counts())
                .toList();
        return counted.stream()
                .filter(denial -> charges.contains(String.valueOf(denial.rebuts())))
                .findFirst()
                .or(() -> counted.stream()
                        .filter(denial -> denial.rebuts() == null && owed.contains(String.valueOf(denial.commitment())))
                        .findFirst());
    }

    private static LocalDate stated(FindingSummary finding) {
        ImpreciseDate date = finding.statedOn();
        return date == null ? LocalDate.MIN : date.to();
    }
}
