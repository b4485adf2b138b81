package org.clausetracker.journal;

import org.jspecify.annotations.Nullable;

/**
 * A clause that has another headline today than before an edit.
 *
 * @param agreement slug of the agreement
 * @param clause label of the clause
 * @param from headline before; null when it had none
 * @param to headline now
 */
public record StatusChange(String agreement, String clause, @Nullable String from, String to) {}
