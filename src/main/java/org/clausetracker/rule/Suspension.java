package org.clausetracker.rule;

import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a duty is laid aside, first and last day included.
 *
 * @param from its first day
 * @param until null while its end is open
 */
public record Suspension(ImpreciseDate from, @Nullable ImpreciseDate until) {

    public Suspension {
        Given.present(from, "suspensions.from");
    }
}
