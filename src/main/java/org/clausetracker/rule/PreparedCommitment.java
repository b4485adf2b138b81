package org.clausetracker.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingKind;
import org.jspecify.annotations.Nullable;

/** A commitment made ready to be judged about any day: dates read, findings sorted and weighed for each obligor. */
final class PreparedCommitment {

    private final DatedCommitment commitment;
    private final List<DatedFinding> findings;
    private final List<Unit> units;
    private final @Nullable Unit notAttributed;

    private PreparedCommitment(DatedCommitment commitment, List<DatedFinding> findings) {
        this.commitment = commitment;
        this.findings = findings;
        this.units = commitment.input().obligors().stream()
                .map(obligor -> Unit.of(commitment, obligor, findings))
                .toList();
        this.notAttributed = findings.stream().anyMatch(PreparedCommitment::blamesNobody)
                ? Unit.notAttributed(commitment, findings)
                : null;
    }

    static PreparedCommitment of(DatedCommitment commitment, List<FindingInput> findings) {
        return new PreparedCommitment(
                commitment,
                findings.stream()
                        .map(DatedFinding::new)
                        .sorted(Comparator.comparing(DatedFinding::id))
                        .toList());
    }

    /** The same commitment with only some of its findings. */
    PreparedCommitment only(Predicate<DatedFinding> kept) {
        return new PreparedCommitment(commitment, findings.stream().filter(kept).toList());
    }

    private static boolean blamesNobody(DatedFinding finding) {
        return finding.kind() == FindingKind.BREACH && finding.about() == null;
    }

    DatedCommitment commitment() {
        return commitment;
    }

    /** All findings, counted or not, by ascending id. */
    List<DatedFinding> findings() {
        return findings;
    }

    Headline headline(Moment moment) {
        List<Headline> headlines = new ArrayList<>(units.size() + 1);
        for (Unit unit : units) {
            headlines.add(unit.headline(moment));
        }
        if (notAttributed != null && isAnybodyUnnamedBlamed(moment)) {
            Headline headline = notAttributed.headline(moment);
            if (countsUnattributed(headline)) {
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
        if (notAttributed != null && isAnybodyUnnamedBlamed(moment)) {
            answers.add(notAttributed.answer(moment));
        }
        Headline headline = RollUp.worst(answers.stream()
                .filter(answer -> answer.obligor() != null || countsUnattributed(answer.headline()))
                .map(UnitAnswer::headline)
                .toList());
        return new CommitmentAnswer(commitment.input().id(), headline, headline.group(), List.copyOf(answers));
    }

    /** A breach blamed on nobody that has gone stale is shown, but is history, not a status. */
    private static boolean countsUnattributed(Headline headline) {
        return headline != Headline.UNKNOWN;
    }

    private boolean isAnybodyUnnamedBlamed(Moment moment) {
        for (DatedFinding finding : findings) {
            if (blamesNobody(finding) && UsableFindings.exclusion(finding, moment) == null) {
                return true;
            }
        }
        return false;
    }
}
