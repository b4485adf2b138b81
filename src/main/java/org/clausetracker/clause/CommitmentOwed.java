package org.clausetracker.clause;

/**
 * A commitment that one party owes.
 *
 * @param agreement slug of the agreement
 * @param clause label of the clause
 * @param commitment id of the commitment
 * @param summary the promise in one sentence
 * @param kind whether it is done once, owed every day, or not assessable
 * @param namedInText whether the text names the party; otherwise it is inferred
 * @param zone IANA time zone of the agreement
 */
public record CommitmentOwed(
        String agreement,
        String clause,
        String commitment,
        String summary,
        CommitmentKind kind,
        boolean namedInText,
        String zone) {}
