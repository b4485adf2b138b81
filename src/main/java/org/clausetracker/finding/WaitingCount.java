package org.clausetracker.finding;

import org.jspecify.annotations.Nullable;

/**
 * How many readings of a clause wait for a second person: until then they move no status and are no evidence.
 *
 * @param agreement slug of the agreement
 * @param clause label of the clause; null: the agreement as a whole
 * @param count how many, at least one
 */
public record WaitingCount(String agreement, @Nullable String clause, long count) {}
