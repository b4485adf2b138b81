package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.Arrays;
import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/**
 * The first later day on which the headline changes although nothing new is said (section 6 of the rule). Nothing more
 * becomes known than what was public on the day asked about; conditions and supersession stay as they are on that day.
 *
 * <p>The rule names the days to look at. A headline that changes between two of them is reported on the later one. Days
 * in one stretch between two turning days have the same headline, so only the first of them is judged.
 */
final class Forecast {

    /** No day from here on is looked at: the end of the calendar that the rule knows. */
    private static final int END = Days.of(LocalDate.of(9999, 12, 31));

    private final PreparedClause clause;
    private final Moment moment;

    Forecast(PreparedClause clause, Moment moment) {
        this.clause = clause;
        this.moment = moment.withoutHindsight();
    }

    /** The first change away from the given headline; null when there is none. */
    @Nullable
    NextChange after(Headline now) {
        PreparedClause known = clause.only(finding -> UsableFindings.mayCount(finding, moment));
        Days turning = new Days();
        known.commitments().forEach(commitment -> TurningDays.whileNothingIsSaid(commitment, moment.asOf(), turning));
        int[] turns = turning.within(moment.asOf(), END);
        int stretch = -1;
        for (int day : daysLookedAt()) {
            int at = Arrays.binarySearch(turns, day);
            int current = at >= 0 ? at + 1 : -at - 1;
            if (current == stretch) {
                continue;
            }
            stretch = current;
            Headline then = known.headline(moment.about(day));
            if (then != now) {
                return new NextChange(Days.date(day), then);
            }
        }
        return null;
    }

    private int[] daysLookedAt() {
        Days days = new Days();
        for (PreparedCommitment commitment : clause.commitments()) {
            addTermOf(commitment.commitment(), days);
            addFindingsOf(commitment, days);
        }
        return days.within(moment.asOf(), END - 1);
    }

    private void addTermOf(DatedCommitment commitment, Days days) {
        days.add(commitment.appliesFrom());
        days.add(commitment.endedOn());
        days.add(commitment.supersededOn(moment.publishedBy()));
        int due = commitment.dueOn(moment.publishedBy());
        if (due == Days.NEVER) {
            days.add(commitment.appliesFrom(), commitment.stallDays() + 1);
        } else {
            days.add(due, 1);
        }
        for (DatedCommitment.Pause pause : commitment.pauses()) {
            days.add(pause.from());
            days.add(pause.until(), 1);
        }
    }

    private void addFindingsOf(PreparedCommitment prepared, Days days) {
        DatedCommitment commitment = prepared.commitment();
        int[] spans = {commitment.windowDays(), commitment.disputeDays(), commitment.stallDays() + 1};
        for (WeighedFinding finding : prepared.findings()) {
            if (finding.statedFrom() <= moment.asOf()) {
                for (int span : spans) {
                    days.add(finding.to(), span);
                    days.add(finding.stated(), span);
                }
            }
        }
    }
}
