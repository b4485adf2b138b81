package org.clausetracker.status;

import java.time.LocalDate;

/**
 * The text of a clause was changed.
 *
 * @param clause label of the clause
 * @param on first day on which it reads otherwise
 */
record Amendment(String clause, LocalDate on) {}
