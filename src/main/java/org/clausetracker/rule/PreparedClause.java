package org.clausetracker.rule;

import java.util.List;
import java.util.function.Predicate;
import org.clausetracker.clause.Headline;

/** A clause ready to be judged about any day. */
record PreparedClause(List<PreparedCommitment> commitments) {

    static PreparedClause of(StatusCase input, RuleParameters parameters) {
        return new PreparedClause(input.commitments().stream()
                .map(commitment ->
                        PreparedCommitment.of(DatedCommitment.of(commitment, parameters), input.findingsOn(commitment)))
                .toList());
    }

    static PreparedClause of(ClauseHistory history, RuleParameters parameters) {
        return new PreparedClause(history.commitments().stream()
                .map(commitment -> PreparedCommitment.of(
                        DatedCommitment.of(commitment, parameters),
                        history.findings().getOrDefault(commitment.commitment().id(), List.of())))
                .toList());
    }

    PreparedClause only(Predicate<WeighedFinding> kept) {
        return new PreparedClause(
                commitments.stream().map(commitment -> commitment.only(kept)).toList());
    }

    Headline headline(Moment moment) {
        return RollUp.worst(commitments.stream()
                .map(commitment -> commitment.headline(moment))
                .toList());
    }
}
