package org.clausetracker.rule;

import java.util.HashMap;
import java.util.Map;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.finding.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a verdict may change. Between two of them every comparison that the rule makes with the day asked
 * about gives the same result, so one look answers for all days of such a stretch.
 */
final class TurningDays {

    private TurningDays() {}

    /** Findings that count for the same obligors, so that the latest of them outlasts the others. */
    private record Peers(@Nullable String about, boolean isBreachByNobodyNamed, String side) {}

    /**
     * Days on which time alone may turn a verdict, while nothing more becomes public.
     *
     * @param since nothing more becomes public from this day on. Findings that count by then keep counting, and only the
     *     latest of them tells when a silence or a dispute ends. {@link Days#ALWAYS} where findings may still come.
     */
    static void whileNothingIsSaid(PreparedCommitment prepared, int since, Days days) {
        DatedCommitment commitment = prepared.commitment();
        addTerm(commitment, days);
        Map<Peers, Integer> lastReports = new HashMap<>();
        Map<Peers, Integer> lastDisputes = new HashMap<>();
        for (WeighedFinding finding : prepared.findings()) {
            days.add(finding.from());
            boolean counting = finding.from() <= since;
            if (finding.kind() == FindingKind.INTERPRETATION_DISPUTE) {
                add(finding, finding.stated(), commitment.disputeDays(), counting ? lastDisputes : null, days);
            }
            if (finding.kind().reportsConduct()) {
                if (commitment.kind() == CommitmentKind.ONE_OFF) {
                    add(finding, finding.to(), commitment.stallDays() + 1, counting ? lastReports : null, days);
                } else {
                    addSighting(finding, commitment.windowDays(), days);
                }
            }
        }
        lastReports.values().forEach(day -> days.add(day, commitment.stallDays() + 1));
        lastDisputes.values().forEach(day -> days.add(day, commitment.disputeDays()));
    }

    private static void addTerm(DatedCommitment commitment, Days days) {
        commitment.addTerms(days);
        if (commitment.kind() == CommitmentKind.ONE_OFF) {
            days.add(commitment.appliesFrom(), commitment.stallDays() + 1);
        }
    }

    private static void add(
            WeighedFinding finding, int day, int span, @Nullable Map<Peers, Integer> latest, Days days) {
        if (latest == null) {
            days.add(day, span);
            return;
        }
        latest.merge(new Peers(finding.about(), finding.isBreachByNobodyNamed(), finding.side()), day, Math::max);
    }

    private static void addSighting(WeighedFinding finding, int window, Days days) {
        days.add(finding.to(), window);
        if (finding.isOngoing()) {
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
        commitment.addAnnouncements(days);
        if (commitment.conditionMetFrom() != Days.ALWAYS) {
            days.add(commitment.conditionMetFrom());
        }
        for (WeighedFinding finding : prepared.findings()) {
            days.add(finding.stated());
            days.add(finding.retracted());
        }
    }
}
