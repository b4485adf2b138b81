package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/**
 * The first later day on which the headline changes although nothing new is said or announced (section 6 of the rule).
 * Nothing more becomes known than what was public on the day that publication is judged by; conditions stay as they are.
 *
 * <p>The rule names the days to look at. A headline that changes between two of them is reported on the later one. Days
 * in one stretch between two turning days have the same headline, so only the first of them is judged.
 */
final class Forecast {

    /** No day from here on is looked at: the end of the calendar that the rule knows. */
    private static final int END = Days.of(LocalDate.of(9999, 12, 31));

    private final PreparedClause clause;
    private final Moment moment;
    private final Days terms = new Days();
    private final Days toldAhead = new Days();
    private final Days talk = new Days();

    Forecast(PreparedClause clause, Moment moment) {
        this.clause = clause;
        this.moment = moment;
    }

    /** The first change away from the given headline; null when there is none. */
    @Nullable
    NextChange after(Headline now) {
        PreparedClause known = clause.only(finding -> UsableFindings.mayCount(finding, moment));
        Days turning = new Days();
        known.commitments().forEach(commitment -> TurningDays.whileNothingIsSaid(commitment, moment.asOf(), turning));
        int[] turns = turning.within(moment.asOf(), END);
        List<LiveCommitment> live = known.commitments().stream()
                .map(commitment -> commitment.live(Counting.WHILE_NOTHING_IS_SAID))
                .toList();
        int stretch = -1;
        lookAtDays();
        for (int day : Days.of(terms, toldAhead, talk).within(moment.asOf(), END - 1)) {
            int at = Arrays.binarySearch(turns, day);
            int current = at >= 0 ? at + 1 : -at - 1;
            if (current == stretch) {
                continue;
            }
            stretch = current;
            Moment then = moment.about(day);
            Headline headline = RollUp.worst(
                    live.stream().map(commitment -> commitment.headline(then)).toList());
            if (headline != now) {
                return new NextChange(Days.date(day), headline, cause(day));
            }
        }
        return null;
    }

    private Cause cause(int day) {
        if (terms.holds(day)) {
            return Cause.TERM;
        }
        return toldAhead.holds(day) ? Cause.STATEMENT : Cause.SILENCE;
    }

    private void lookAtDays() {
        for (PreparedCommitment commitment : clause.commitments()) {
            lookAtTermOf(commitment.commitment());
            lookAtFindingsOf(commitment);
        }
    }

    private void lookAtTermOf(DatedCommitment commitment) {
        int publishedBy = moment.publishedBy();
        terms.add(commitment.appliesFrom());
        terms.add(commitment.endedOn(publishedBy));
        terms.add(commitment.supersededOn(publishedBy));
        int due = commitment.dueOn(publishedBy);
        if (due == Days.NEVER) {
            talk.add(commitment.appliesFrom(), commitment.stallDays() + 1);
        } else {
            terms.add(due, 1);
        }
        for (DatedCommitment.Pause pause : commitment.pauses(publishedBy)) {
            terms.add(pause.from());
            terms.add(pause.until(), 1);
        }
    }

    private void lookAtFindingsOf(PreparedCommitment prepared) {
        DatedCommitment commitment = prepared.commitment();
        int[] spans = {commitment.windowDays(), commitment.disputeDays(), commitment.stallDays() + 1};
        for (WeighedFinding finding : prepared.findings()) {
            if (finding.stated() <= moment.publishedBy()) {
                toldAhead.add(finding.from());
                for (int span : spans) {
                    talk.add(finding.to(), span);
                    talk.add(finding.stated(), span);
                }
            }
        }
    }
}
