package org.clausetracker.status;

import java.time.LocalDate;
import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/**
 * How a clause stands on a day.
 *
 * @param headline the worst of its commitments
 * @param coded whether any commitment of it is recorded; where none is, the headline says nothing
 * @param since the first day of the headline; null with hindsight, of which no history is kept, and where it began before the
 *     agreement
 */
public record ClauseStanding(Headline headline, boolean coded, @Nullable LocalDate since) {}
