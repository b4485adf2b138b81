package org.clausetracker.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of the application under test: the system's, until a test stops it at an instant. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {

    private final AtomicReference<Clock> current = new AtomicReference<>(Clock.systemUTC());

    /** Stops the clock. */
    public void stopAt(Instant instant) {
        current.set(Clock.fixed(instant, ZoneOffset.UTC));
    }

    /** Lets the clock run again. */
    public void run() {
        current.set(Clock.systemUTC());
    }

    @Override
    public ZoneId getZone() {
        return current.get().getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.get().withZone(zone);
    }

    @Override
    public Instant instant() {
        return current.get().instant();
    }
}
