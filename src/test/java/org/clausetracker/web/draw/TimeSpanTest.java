package org.clausetracker.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.clausetracker.request.DayRange;
import org.junit.jupiter.api.Test;

class TimeSpanTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 11, 9);
    private static final TimeScale WHOLE = new TimeScale(FIRST, LocalDate.of(2026, 3, 1), 0, 100);

    @Test
    void nothing_asked_for_shows_all_and_leads_only_closer() {
        TimeSpan all = TimeSpan.of(WHOLE, DayRange.always());

        assertThat(all.isWhole()).isTrue();
        assertThat(all.query()).isEmpty();
        assertThat(all.wider()).isNull();
        assertThat(all.before()).isNull();
        assertThat(all.after()).isNull();
        assertThat(all.closer()).isNotNull();
    }

    @Test
    void days_outside_are_left_out_and_a_single_day_gets_room() {
        TimeSpan outside = TimeSpan.of(WHOLE, range(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31)));
        assertThat(outside.from()).isEqualTo(FIRST);
        assertThat(outside.to()).isEqualTo(FIRST.plusDays(TimeSpan.FEWEST_DAYS));

        LocalDate day = LocalDate.of(2022, 9, 13);
        assertThat(TimeSpan.of(WHOLE, range(day, day)).query()).isEqualTo("from=2022-09-13&to=2022-10-11");
    }

    @Property(tries = 300)
    void every_way_stays_within_the_whole_and_keeps_its_promise(
            @ForAll @IntRange(min = 0, max = 1900) int start, @ForAll @IntRange(min = 1, max = 1900) int length) {
        TimeSpan span = TimeSpan.of(WHOLE, range(FIRST.plusDays(start), FIRST.plusDays(start + length)));
        for (TimeSpan.Step step : span.steps()) {
            assertThat(step.name()).isIn("in", "out", "earlier", "later");
        }
        for (TimeSpan next : new TimeSpan[] {span.closer(), span.wider(), span.before(), span.after()}) {
            if (next != null) {
                assertThat(next.from()).isBetween(WHOLE.from(), next.to());
                assertThat(next.to()).isBeforeOrEqualTo(WHOLE.to());
                assertThat(days(next)).isGreaterThanOrEqualTo(TimeSpan.FEWEST_DAYS);
            }
        }
        TimeSpan closer = span.closer();
        if (closer != null) {
            assertThat(days(closer)).isLessThan(days(span));
        }
        TimeSpan before = span.before();
        if (before != null) {
            assertThat(before.from()).isBefore(span.from());
            assertThat(days(before)).isEqualTo(days(span));
        }
    }

    private static long days(TimeSpan span) {
        return ChronoUnit.DAYS.between(span.from(), span.to());
    }

    private static DayRange range(LocalDate from, LocalDate to) {
        return new DayRange(Optional.of(from), Optional.of(to));
    }
}
