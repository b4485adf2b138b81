package org.clausetracker.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/** A commitment ready to be judged about any day: dates read, findings sorted and weighed for each obligor. */
final class PreparedCommitment {

    private final DatedCommitment commitment;
    private final List<WeighedFinding> findings;
    private final List<WeighedFinding> readings;
    private final List<Unit> units;
    private final @Nullable Unit notAttributed;

    private PreparedCommitment(
            DatedCommitment commitment, List<WeighedFinding> findings, List<WeighedFinding> readings) {
        this.commitment = commitment;
        this.findings = findings;
        this.readings = readings;
        this.units = commitment.input().obligors().stream()
                .map(obligor -> Unit.of(commitment, obligor, findings, readings))
                .toList();
        this.notAttributed = findings.stream().anyMatch(WeighedFinding::isBreachByNobodyNamed)
                ? Unit.notAttributed(commitment, findings, readings)
                : null;
    }

    /**
     * @param signatories slugs of those who signed the agreement as parties
     * @param readings all disputes of interpretation in the clause, about whichever duty and obligor
     */
    static PreparedCommitment of(
            DatedCommitment commitment,
            List<String> signatories,
            List<FindingInput> findings,
            List<WeighedFinding> readings) {
        return new PreparedCommitment(
                commitment,
                findings.stream()
                        .map(finding ->
                                new WeighedFinding(finding, finding.standingOn(commitment.input(), signatories)))
                        .sorted(Comparator.comparing(WeighedFinding::id))
                        .toList(),
                readings);
    }

    /** The same commitment with only some of its findings. */
    PreparedCommitment only(Predicate<WeighedFinding> kept) {
        return new PreparedCommitment(commitment, findings.stream().filter(kept).toList(), readings);
    }

    DatedCommitment commitment() {
        return commitment;
    }

    /** All findings, those that do not count too, by ascending id, weighed for no obligor. */
    List<WeighedFinding> findings() {
        return findings;
    }

    /** The same commitment for the headlines of many days. */
    LiveCommitment live(Counting counting) {
        return new LiveCommitment(units, notAttributed, counting);
    }

    /** A breach that names nobody and is stale or refuted is shown, but it is history and no part of the status. */
    CommitmentAnswer answer(Moment moment) {
        List<UnitAnswer> answers = new ArrayList<>(units.size() + 1);
        for (Unit unit : units(moment)) {
            answers.add(unit.answer(moment));
        }
        Headline headline = RollUp.worst(answers.stream()
                .filter(answer -> answer.obligor() != null || answer.headline().isKnown())
                .map(UnitAnswer::headline)
                .toList());
        return new CommitmentAnswer(commitment.input().id(), headline, headline.group(), List.copyOf(answers));
    }

    /** One for each obligor, then one for breaches that name nobody, if any of these counts. */
    List<Unit> units(Moment moment) {
        if (notAttributed == null || !countsBreachByNobodyNamed(moment)) {
            return units;
        }
        List<Unit> all = new ArrayList<>(units);
        all.add(notAttributed);
        return all;
    }

    /** Whether some finding counts that reports a breach and names nobody. */
    private boolean countsBreachByNobodyNamed(Moment moment) {
        for (WeighedFinding finding : findings) {
            if (finding.isBreachByNobodyNamed() && UsableFindings.exclusion(finding, moment) == null) {
                return true;
            }
        }
        return false;
    }
}
