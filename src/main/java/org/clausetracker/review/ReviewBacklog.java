package org.clausetracker.review;

import java.time.Instant;

/**
 * What waits for a decision in one agreement.
 *
 * @param agreement slug of the agreement
 * @param waiting how many findings and proposals, at least one
 * @param since how long the one that has waited longest has
 */
public record ReviewBacklog(String agreement, long waiting, Instant since) {}
