package org.clausetracker.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.clausetracker.time.Now;

/** The only place from which the product learns what time it is; tests put a clock of their own in its place. */
class SystemClock {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }

    /** What time it is for a request: the same from its first look at the clock to its end. */
    @Produces
    @RequestScoped
    Now now(Clock clock) {
        return Now.of(clock);
    }
}
