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
    private final List<Unit> units;
    private final @Nullable Unit notAttributed;

    private PreparedCommitment(DatedCommitment commitment, List<WeighedFinding> findings) {
        this.commitment = commitment;
        this.findings = findings;
        this.units = commitment.input().obligors().stream()
                .map(obligor -> Unit.of(commitment, obligor, findings))
                .toList();
        this.notAttributed = findings.stream().anyMatch(WeighedFinding::isBreachByNobodyNamed)
                ? Unit.notAttributed(commitment, findings)
                : null;
    }

    static PreparedCommitment of(DatedCommitment commitment, List<FindingInput> findings) {
        return new PreparedCommitment(
                commitment,
                findings.stream()
                        .map(WeighedFinding::new)
                        .sorted(Comparator.comparing(WeighedFinding::id))
                        .toList());
    }

    /** The same commitment with only some of its findings. */
    PreparedCommitment only(Predicate<WeighedFinding> kept) {
        return new PreparedCommitment(commitment, findings.stream().filter(kept).toList());
    }

    DatedCommitment commitment() {
        return commitment;
    }

    /** All findings, those that do not count too, by ascending id, weighed for no obligor. */
    List<WeighedFinding> findings() {
        return findings;
    }

    Headline headline(Moment moment) {
        List<Headline> headlines = new ArrayList<>(units.size() + 1);
        for (Unit unit : units) {
            headlines.add(unit.headline(moment));
        }
        if (notAttributed != null && countsBreachByNobodyNamed(moment)) {
            Headline headline = notAttributed.headline(moment);
            if (isStatusOfNobodyNamed(headline)) {
                headlines.add(headline);
            }
        }
        return RollUp.worst(headlines);
    }

    CommitmentAnswer answer(Moment moment) {
        List<UnitAnswer> answers = new ArrayList<>(units.size() + 1);
        for (Unit unit : units) {
            answers.add(unit.answer(moment));
        }
        if (notAttributed != null && countsBreachByNobodyNamed(moment)) {
            answers.add(notAttributed.answer(moment));
        }
        Headline headline = RollUp.worst(answers.stream()
                .filter(answer -> answer.obligor() != null || isStatusOfNobodyNamed(answer.headline()))
                .map(UnitAnswer::headline)
                .toList());
        return new CommitmentAnswer(commitment.input().id(), headline, headline.group(), List.copyOf(answers));
    }

    /** A stale breach that names nobody is shown, but it is history and no part of the status. */
    private static boolean isStatusOfNobodyNamed(Headline headline) {
        return headline != Headline.UNKNOWN;
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
