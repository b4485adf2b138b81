package org.clausetracker.journal;

import java.time.LocalDate;

/**
 * A clause whose status an edit has made out of date.
 *
 * @param agreement slug of the agreement
 * @param label label of the clause
 * @param from first day whose status, without hindsight, can be another one; the first of January of the year 1: any
 */
public record TouchedClause(String agreement, String label, LocalDate from) {}
