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

    /** The day that it is in UTC, for what belongs to no agreement and so to no zone. */
    public LocalDate today() {
        return today(ZoneOffset.UTC);
    }
}
