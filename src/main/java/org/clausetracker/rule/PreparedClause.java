package org.clausetracker.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.Standing;

/**
 * A clause ready to be judged about any day.
 *
 * @param withoutCommitment findings of the clause of which it is not recorded which commitment they are about
 */
record PreparedClause(List<PreparedCommitment> commitments, List<WeighedFinding> withoutCommitment) {

    static PreparedClause of(StatusCase input, RuleParameters parameters) {
        return of(
                input.commitments(),
                commitment -> DatedCommitment.of(commitment, parameters),
                input.signatories(),
                input.findings());
    }

    static PreparedClause of(ClauseHistory history, RuleParameters parameters) {
        return of(
                history.commitments(),
                commitment -> DatedCommitment.of(commitment, parameters),
                history.signatories(),
                history.findings());
    }

    private static <T> PreparedClause of(
            List<T> commitments,
            Function<T, DatedCommitment> dated,
            List<String> signatories,
            Map<String, List<FindingInput>> findings) {
        List<WeighedFinding> withoutCommitment = findings.getOrDefault(StatusCase.NO_COMMITMENT, List.of()).stream()
                .map(PreparedClause::asTyped)
                .toList();
        List<WeighedFinding> readings = findings.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(StatusCase.NO_COMMITMENT))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .filter(finding -> finding.kind() == FindingKind.INTERPRETATION_DISPUTE)
                .map(PreparedClause::asTyped)
                .toList();
        return new PreparedClause(
                commitments.stream()
                        .map(dated)
                        .map(commitment -> PreparedCommitment.of(
                                commitment,
                                signatories,
                                findings.getOrDefault(commitment.input().id(), List.of()),
                                readings))
                        .toList(),
                withoutCommitment);
    }

    /** What is heard beside a commitment is not weighed there, so it matters for nobody that it may concern. */
    private static WeighedFinding asTyped(FindingInput finding) {
        return new WeighedFinding(finding, Standing.typed(finding.reporterRole()));
    }

    PreparedClause only(Predicate<WeighedFinding> kept) {
        return new PreparedClause(
                commitments.stream().map(commitment -> commitment.only(kept)).toList(), List.of());
    }

    /** What no unit hears, each finding once with the first reason, by ascending id: nothing is left out in silence. */
    List<Exclusion> unheard(Moment moment) {
        Map<String, ExclusionCode> left = new TreeMap<>();
        for (PreparedCommitment commitment : commitments) {
            List<Unit> units = commitment.units(moment);
            Set<String> heard = new HashSet<>();
            units.forEach(unit -> unit.findings().forEach(finding -> heard.add(finding.id())));
            commitment.findings().stream()
                    .filter(finding -> !heard.contains(finding.id()))
                    .forEach(finding ->
                            left.putIfAbsent(finding.id(), code(finding, moment, ExclusionCode.NOT_AN_OBLIGOR)));
        }
        withoutCommitment.forEach(
                finding -> left.putIfAbsent(finding.id(), code(finding, moment, ExclusionCode.NO_COMMITMENT)));
        return left.entrySet().stream()
                .map(entry -> new Exclusion(entry.getValue(), List.of(entry.getKey())))
                .toList();
    }

    private static ExclusionCode code(WeighedFinding finding, Moment moment, ExclusionCode otherwise) {
        ExclusionCode code = UsableFindings.exclusion(finding, moment);
        return code == null ? otherwise : code;
    }
}
