package org.clausetracker.status;

/**
 * Told within each transaction that has written records and computed the statuses that follow from them.
 *
 * @param clauses how many clauses were computed
 */
public record StatusesComputed(int clauses) {}
