package org.clausetracker.clause;

/**
 * Where a commitment stands.
 *
 * @param id permanent name
 * @param agreement slug of its agreement
 * @param clause label of its clause
 */
public record CommitmentPlace(String id, String agreement, String clause) {}
