package org.clausetracker.rule;

import java.time.LocalDate;
import org.clausetracker.clause.Headline;

/**
 * The first later day on which the headline changes if nothing more is said or announced, and what it changes to.
 *
 * @param on the day
 * @param to the headline from then on
 * @param cause never {@link Cause#RETRACTION}
 */
public record NextChange(LocalDate on, Headline to, Cause cause) {}
