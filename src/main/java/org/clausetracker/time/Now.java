package org.clausetracker.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The instant at which a request, or one run of a job, looked at the clock. All its parts are done for this instant, so
 * midnight cannot fall between two of them.
 *
 * <p>A request has one, which is injected; a job makes its own.
 */
public class Now {

    private final Instant instant;

    private Now(Instant instant) {
        this.instant = instant;
    }

    /** The instant that a clock shows. */
    public static Now of(Clock clock) {
        return new Now(clock.instant());
    }

    /** The instant itself. */
    public Instant instant() {
        return instant;
    }

    /** The day that it is in a zone. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(instant(), zone);
    }

    /**
     * The day on which a view of several zones shows what belongs to one of them: today in UTC, which such a view is
     * headed with, or the day before where that has not ended in the zone. So nothing is told of a day that has not
     * begun there, nor of one after the heading.
     */
    public LocalDate todayAmongZones(ZoneId zone) {
        LocalDate there = today(zone);
        return there.isBefore(today()) ? there : today();
    }

    /** The day that it is in UTC, for what belongs to no agreement and so to no zone. */
    public LocalDate today() {
        return today(ZoneOffset.UTC);
    }
}
