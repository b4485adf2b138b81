package org.clausetracker.web.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.Answers;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.finding.Standing;
import org.clausetracker.status.ClauseStatusDetail;
import org.clausetracker.status.ClauseStatusDetail.CommitmentStatus;
import org.clausetracker.status.ClauseStatusDetail.ReasonText;
import org.clausetracker.status.ClauseStatusDetail.UnitStatus;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * What the status of a clause rests on, in few statements.
 *
 * @param carrying the statements that carry it, at most {@value #MOST}: of each duty that decided it those that weigh most
 * @param opposing what weighs most on the other side: the denial of a charge, the charge against what is said to be kept; null: nothing
 */
record Decision(List<FindingSummary> carrying, @Nullable FindingSummary opposing) {

    /** Statements that carry a status, at most. */
    static final int MOST = 3;

    /** Real quotations come first, then those who are independent, then by how far they can be relied on, then the newest. */
    private static final Comparator<FindingSummary> BY_WEIGHT = Comparator.comparing(
                    (FindingSummary finding) -> !finding.excerpt().quoted())
            .thenComparing(finding -> finding.standing() != Standing.INDEPENDENT)
            .thenComparing(FindingSummary::sourceGrade)
            .thenComparing(FindingSummary::itemGrade)
            .thenComparing(Comparator.comparing(Decision::stated).reversed())
            .thenComparing(FindingSummary::id);

    /**
     * The ids of the findings that decided the status, duty by duty: where it is judged those of the duties that have it,
     * those first that somebody named owes.
     */
    static List<Set<String>> deciding(ClauseStatusDetail status) {
        return units(status)
                .map(unit -> unit.unit().reasons())
                .filter(reasons -> !reasons.isEmpty())
                .map(reasons -> reasons.get(reasons.size() - 1))
                .map(ReasonText::findings)
                .<Set<String>>map(LinkedHashSet::new)
                .filter(findings -> !findings.isEmpty())
                .toList();
    }

    /**
     * Chooses them.
     *
     * @param weighed the findings that count, among them those that decided, by id
     * @param answers which charge is answered by what
     */
    static Decision of(ClauseStatusDetail status, Map<String, FindingSummary> weighed, Answers answers) {
        List<List<FindingSummary>> duties = deciding(status).stream()
                .map(ids -> ids.stream()
                        .map(weighed::get)
                        .filter(Objects::nonNull)
                        .sorted(BY_WEIGHT)
                        .toList())
                .toList();
        List<FindingSummary> carrying = carrying(duties);
        return new Decision(
                carrying,
                opposing(status, duties.stream().flatMap(List::stream).toList(), carrying, weighed.values(), answers)
                        .orElse(null));
    }

    /** Of each duty in turn the next best that somebody else says; denials stand on the other side. */
    private static List<FindingSummary> carrying(List<List<FindingSummary>> duties) {
        List<FindingSummary> chosen = new ArrayList<>();
        Set<String> heard = new LinkedHashSet<>();
        boolean found = true;
        while (found && chosen.size() < MOST) {
            found = false;
            for (List<FindingSummary> duty : duties) {
                Optional<FindingSummary> next = duty.stream()
                        .filter(finding -> finding.kind() != FindingKind.DENIAL)
                        .filter(finding -> !heard.contains(finding.reporter()))
                        .findFirst();
                if (next.isPresent() && chosen.size() < MOST) {
                    chosen.add(next.get());
                    heard.add(next.get().reporter());
                    found = true;
                }
            }
        }
        return chosen;
    }

    private static Optional<FindingSummary> opposing(
            ClauseStatusDetail status,
            List<FindingSummary> deciding,
            List<FindingSummary> carrying,
            Collection<FindingSummary> weighed,
            Answers answers) {
        boolean accused = carrying.stream().anyMatch(finding -> finding.kind() == FindingKind.BREACH);
        Stream<FindingSummary> others = accused
                ? denials(deciding, weighed, answers)
                : weighed.stream().filter(finding -> isChargeBeside(finding, status, deciding));
        return others.filter(finding -> !carrying.contains(finding))
                .min(Comparator.comparing((FindingSummary denial) -> carrying.stream()
                                .noneMatch(charge -> charge.id().equals(denial.rebuts())))
                        .thenComparing(denial -> carrying.stream().noneMatch(charge -> answers.toCharges()
                                .getOrDefault(charge.id(), List.of())
                                .contains(denial)))
                        .thenComparing(BY_WEIGHT));
    }

    private static Stream<FindingSummary> denials(
            List<FindingSummary> deciding, Collection<FindingSummary> weighed, Answers answers) {
        Set<FindingSummary> denials = new LinkedHashSet<>();
        deciding.forEach(charge -> denials.addAll(answers.toCharges().getOrDefault(charge.id(), List.of())));
        return denials.stream().filter(weighed::contains);
    }

    /** Whether it is a charge on a duty that decided the status, by others than those who carry it. */
    private static boolean isChargeBeside(
            FindingSummary finding, ClauseStatusDetail status, List<FindingSummary> deciding) {
        return finding.kind() == FindingKind.BREACH
                && units(status)
                        .anyMatch(unit -> unit.commitment().equals(finding.commitment())
                                && finding.about()
                                        .contains(String.valueOf(unit.unit().obligor())))
                && !deciding.isEmpty();
    }

    /** A duty of one party. */
    private record Duty(String commitment, UnitStatus unit) {}

    private static Stream<Duty> units(ClauseStatusDetail status) {
        Headline headline = status.headline();
        return status.commitments().stream()
                .flatMap(Decision::duties)
                .filter(duty -> duty.unit().headline() == headline)
                .sorted(Comparator.comparing(duty -> duty.unit().obligor() == null));
    }

    private static Stream<Duty> duties(CommitmentStatus commitment) {
        return commitment.units().stream().map(unit -> new Duty(commitment.commitment(), unit));
    }

    private static String stated(FindingSummary finding) {
        ImpreciseDate stated = finding.statedOn();
        return stated == null ? "" : stated.to().toString();
    }
}
