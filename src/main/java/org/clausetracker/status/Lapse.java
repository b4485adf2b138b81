package org.clausetracker.status;

import java.time.LocalDate;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.Cause;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A headline that changes by time alone.
 *
 * @param clause label of the clause
 * @param headline the headline now
 * @param group its colour group
 * @param on the day on which it changes if nobody says anything more
 * @param to the headline from that day on
 * @param toGroup its colour group
 * @param cause why it changes on that day: TERM, STATEMENT or SILENCE
 * @param event what happens on that day
 */
public record Lapse(
        @Schema(examples = "6") String clause,
        Headline headline,
        Group group,
        LocalDate on,
        Headline to,
        Group toGroup,
        Cause cause,
        ChangeEvent event) {}
