package org.clausetracker.rule;

import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/** Whether a duty is owed at all (section 4 of the rule, first table); the first test that hits decides. */
final class Lifecycle {

    private Lifecycle() {}

    /** The verdict when the duty is not judged on this day; null when it is judged. */
    static @Nullable Verdict judge(DatedCommitment commitment, Moment moment, Verdict verdict) {
        int asOf = moment.asOf();
        if (commitment.kind() == CommitmentKind.DECLARATORY) {
            verdict.timing(Timing.NO_DEADLINE);
            return verdict.conclude(Headline.NOT_ASSESSABLE, ReasonCode.DECLARATORY);
        }
        if (asOf < commitment.appliesFrom()) {
            return verdict.conclude(Headline.NOT_IN_FORCE, ReasonCode.BEFORE_START);
        }
        if (asOf < commitment.conditionMetFrom()) {
            return verdict.conclude(Headline.NOT_IN_FORCE, ReasonCode.CONDITION_NOT_MET);
        }
        int supersededOn = commitment.supersededOn(moment.publishedBy());
        if (asOf >= supersededOn) {
            verdict.lookBack(eve(commitment, supersededOn));
            return verdict.conclude(Headline.SUPERSEDED, ReasonCode.SUPERSEDED);
        }
        int endedOn = commitment.endedOn(moment.publishedBy());
        if (asOf >= endedOn) {
            verdict.lookBack(eve(commitment, endedOn));
            return verdict.conclude(Headline.ENDED, ReasonCode.TERM_ENDED);
        }
        if (commitment.isSuspendedOn(asOf, moment.publishedBy())) {
            return verdict.conclude(Headline.SUSPENDED, ReasonCode.SUSPENDED);
        }
        return null;
    }

    private static Verdict.Lookback eve(DatedCommitment commitment, int end) {
        return new Verdict.Lookback(commitment.withoutEnd(), end - 1, true);
    }
}
