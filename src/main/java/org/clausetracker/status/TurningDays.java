package org.clausetracker.status;

import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.finding.FindingKind;

/**
 * The days on which a verdict may turn. Between two of them it cannot, because every comparison that the rule makes with
 * the day asked about comes out the same; so one look at each stretch between them answers for all its days.
 */
final class TurningDays {

    private TurningDays() {}

    /** Days on which time alone may turn a verdict, while nothing more becomes public. */
    static void whileNothingIsSaid(PreparedCommitment prepared, Days days) {
        DatedCommitment commitment = prepared.commitment();
        days.add(commitment.appliesFrom());
        days.add(commitment.endedOn());
        days.add(commitment.supersededOn(Days.NEVER));
        for (DatedCommitment.Pause pause : commitment.pauses()) {
            days.add(pause.from());
            days.add(pause.until(), 1);
        }
        for (DatedCommitment.Due version : commitment.deadlines()) {
            days.add(version.day(), 1);
        }
        if (commitment.kind() == CommitmentKind.ONE_OFF) {
            days.add(commitment.appliesFrom(), commitment.stallDays() + 1);
        }
        for (DatedFinding finding : prepared.findings()) {
            days.add(finding.from());
            if (finding.kind() == FindingKind.INTERPRETATION_DISPUTE) {
                days.add(finding.stated(), commitment.disputeDays());
            }
            if (finding.kind().reportsConduct()) {
                addReport(commitment, finding, days);
            }
        }
    }

    private static void addReport(DatedCommitment commitment, DatedFinding finding, Days days) {
        if (commitment.kind() == CommitmentKind.ONE_OFF) {
            days.add(finding.to(), commitment.stallDays() + 1);
            return;
        }
        int window = commitment.windowDays();
        days.add(finding.to(), window);
        if (finding.input().ongoing()) {
            days.add(finding.stated(), window);
            days.add(finding.from(), window);
        }
        if (finding.kind() == FindingKind.COMPLIANCE) {
            // a cure that begins on this day moves the end of the breach to the eve, which then leaves the window
            days.add(finding.from(), window - 1);
        }
    }

    /** Days on which a verdict may turn because something becomes public or a condition is met. */
    static void whenSomethingIsSaid(PreparedCommitment prepared, Days days) {
        DatedCommitment commitment = prepared.commitment();
        days.add(commitment.supersededKnownOn());
        if (commitment.conditionMetFrom() != Days.ALWAYS) {
            days.add(commitment.conditionMetFrom());
        }
        for (DatedCommitment.Due version : commitment.deadlines()) {
            days.add(version.announced());
        }
        for (DatedFinding finding : prepared.findings()) {
            days.add(finding.stated());
            days.add(finding.retracted());
        }
    }
}
