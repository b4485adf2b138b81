package org.clausetracker.rule;

import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a duty is laid aside, first and last day included. Entries with the same first day are versions of one
 * suspension: in force is the one announced last, of two announced on one day the later end. An end before the first day
 * calls it off.
 *
 * @param from it begins on the last day this may mean
 * @param until it ends on the last day this may mean; null while its end is open
 * @param announcedOn known from the last day this may mean; null when known from {@code from}
 * @param untilAnnouncedOn its end is known from the last day this may mean; null when known from {@code until}
 */
public record Suspension(
        ImpreciseDate from,
        @Nullable ImpreciseDate until,
        @Nullable ImpreciseDate announcedOn,
        @Nullable ImpreciseDate untilAnnouncedOn) {

    public Suspension {
        Given.present(from, "suspensions.from");
    }

    /** When it became known. */
    public ImpreciseDate known() {
        return announcedOn == null ? from : announcedOn;
    }

    /** When its end became known; null while its end is open. */
    @Nullable
    public ImpreciseDate untilKnown() {
        return untilAnnouncedOn == null ? until : untilAnnouncedOn;
    }
}
