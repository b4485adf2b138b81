package org.clausetracker.rule;

import java.time.LocalDate;
import org.clausetracker.clause.Headline;

/**
 * The first later day on which the headline changes if nobody says anything more, and what it changes to.
 *
 * @param on the day
 * @param to the headline from then on
 */
public record NextChange(LocalDate on, Headline to) {}
