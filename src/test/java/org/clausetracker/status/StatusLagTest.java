package org.clausetracker.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusLagTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Ticking clock = new Ticking();
    private final StatusLag lag = new StatusLag(clock);

    @BeforeEach
    void bind() {
        lag.bindTo(meters);
    }

    @Test
    void it_grows_while_nobody_looks() {
        clock.pass(Duration.ofMinutes(20));

        assertThat(value("tracker_status_lag")).isEqualTo(1200);
    }

    @Test
    void it_grows_while_clauses_are_left_and_ends_when_none_is() {
        clock.pass(Duration.ofMinutes(1));
        lag.looked(7);
        clock.pass(Duration.ofMinutes(1));

        assertThat(value("tracker_status_lag")).isEqualTo(120);
        assertThat(value("tracker_status_waiting_clauses")).isEqualTo(7);

        lag.looked(0);

        assertThat(value("tracker_status_lag")).isZero();
        assertThat(value("tracker_status_waiting_clauses")).isZero();
    }

    private double value(String name) {
        return meters.get(name).gauge().value();
    }

    /** A clock that goes on when it is told to. */
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-11-29T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
