package org.clausetracker.clause;

import org.clausetracker.time.ImpreciseDate;

/**
 * A commitment that has a deadline, with the version in force.
 *
 * @param agreement slug of the agreement
 * @param clause label of the clause
 * @param commitment id of the commitment
 * @param summary the promise in one sentence
 * @param zone IANA time zone in whose calendar days the deadline runs
 * @param due last day on which the act is in time
 */
public record CommitmentDue(
        String agreement, String clause, String commitment, String summary, String zone, ImpreciseDate due) {}
