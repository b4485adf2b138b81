package org.clausetracker.clause;

/**
 * A commitment by its name and its sentence.
 *
 * @param id permanent name
 * @param clause label of its clause
 * @param letter letter within the clause
 * @param summary the promise in one sentence
 */
public record CommitmentRef(String id, String clause, String letter, String summary) {}
