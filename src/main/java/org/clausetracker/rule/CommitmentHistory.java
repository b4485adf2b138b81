package org.clausetracker.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commitment over time. Its condition, if it has one, is met from one day on, or never.
 *
 * @param commitment the commitment; where it is conditional, its own condition is replaced by that of the day
 * @param conditional whether it depends on a condition; {@code metOn} says when that was met
 * @param metOn first day on which the condition was met; null when it never was
 */
public record CommitmentHistory(CommitmentInput commitment, boolean conditional, @Nullable LocalDate metOn) {

    /** A commitment whose condition, if it has one, is the same on every day. */
    public static CommitmentHistory constant(CommitmentInput commitment) {
        return new CommitmentHistory(commitment, false, null);
    }

    /** A commitment that is owed from the day its condition was met, or never. */
    public static CommitmentHistory conditional(CommitmentInput commitment, @Nullable LocalDate metOn) {
        return new CommitmentHistory(commitment, true, metOn);
    }

    /** The commitment as it stands on one day: the input of an answer about that day. */
    CommitmentInput on(LocalDate day) {
        if (!conditional) {
            return commitment;
        }
        boolean met = metOn != null && !day.isBefore(metOn);
        return commitment.withCondition(met ? ConditionState.MET : ConditionState.UNMET);
    }
}
