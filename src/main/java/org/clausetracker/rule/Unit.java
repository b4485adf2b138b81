package org.clausetracker.rule;

import java.util.List;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/**
 * One commitment and one obligor, judged alone (section 4 of the rule).
 *
 * @param obligor null for breaches that are attributed to nobody
 * @param findings those about this obligor, by ascending id, so that the order of input never matters
 * @param readings all disputes of interpretation in the clause, about whichever duty and obligor; they never move a headline
 */
record Unit(
        DatedCommitment commitment,
        @Nullable String obligor,
        List<WeighedFinding> findings,
        List<WeighedFinding> readings) {

    /**
     * One obligor, with the findings about it and those that name nobody. A breach that names nobody is left out: no
     * obligor is blamed by guess.
     */
    static Unit of(
            DatedCommitment commitment, String obligor, List<WeighedFinding> findings, List<WeighedFinding> readings) {
        return new Unit(
                commitment,
                obligor,
                findings.stream()
                        .filter(finding -> finding.input().isHeardOn(obligor))
                        .map(finding -> finding.forObligor(obligor))
                        .toList(),
                readings);
    }

    /** No obligor, with all findings that name nobody, breaches included. */
    static Unit notAttributed(
            DatedCommitment commitment, List<WeighedFinding> findings, List<WeighedFinding> readings) {
        return new Unit(
                commitment,
                null,
                findings.stream()
                        .filter(finding -> finding.input().isHeardOn(null))
                        .toList(),
                readings);
    }

    Headline headline(Moment moment) {
        return judge(commitment, moment).headline();
    }

    UnitAnswer answer(Moment moment) {
        Verdict verdict = judge(commitment, moment);
        return verdict.answer(obligor, lastKnown(verdict, moment), UsableFindings.excluded(findings, moment));
    }

    private Verdict judge(DatedCommitment term, Moment moment) {
        int due = term.dueOn(moment.publishedBy());
        Verdict verdict = new Verdict(due, moment);
        Verdict notOwed = Lifecycle.judge(term, moment, verdict);
        if (notOwed != null) {
            return notOwed;
        }
        Evidence evidence = new Evidence(new Unit(term, obligor, findings, readings), moment);
        evidence.show(verdict);
        return term.kind() == CommitmentKind.ONE_OFF
                ? new OneOffRule(evidence, due, verdict).judge()
                : new ContinuingRule(evidence, verdict).judge();
    }

    /** The verdict about an earlier day, by what is public now. */
    private @Nullable LastKnown lastKnown(Verdict verdict, Moment moment) {
        Verdict.Lookback lookback = verdict.lookback();
        if (lookback == null) {
            return null;
        }
        Moment then = moment.about(lookback.day());
        Verdict past = judge(lookback.commitment(), then);
        if (lookback.throughUnknown() && !past.headline().isKnown()) {
            LastKnown before = lastKnown(past, then);
            if (before != null) {
                return before;
            }
        }
        return new LastKnown(past.headline(), Days.date(lookback.day()));
    }
}
