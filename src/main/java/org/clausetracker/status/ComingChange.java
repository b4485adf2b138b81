package org.clausetracker.status;

import java.time.LocalDate;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.Cause;

/**
 * The first later day on which the headline changes if nobody says anything more, and what it changes to.
 *
 * @param on the day
 * @param to the headline from then on
 * @param cause why it changes on that day: TERM, STATEMENT or SILENCE
 * @param event what happens on that day, such as a due day that passes or a report that becomes too old; its cause is {@code cause}
 */
public record ComingChange(LocalDate on, Headline to, Cause cause, ChangeEvent event) {}
