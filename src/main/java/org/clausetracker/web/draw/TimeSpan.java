package org.clausetracker.web.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.site.FormField;
import org.jspecify.annotations.Nullable;

/**
 * The part of time that a timeline shows, within the whole that can be shown.
 *
 * @param first first day of the whole
 * @param last last day of the whole
 * @param from first day shown
 * @param to last day shown, at least {@value #FEWEST_DAYS} days after the first
 */
public record TimeSpan(LocalDate first, LocalDate last, LocalDate from, LocalDate to) {

    /** The shortest stretch of time that can be shown. */
    static final int FEWEST_DAYS = 28;

    /** The part asked for, as far as it lies within the whole. The whole, where the reader asks for no days. */
    public static TimeSpan of(TimeScale whole, DayRange asked) {
        return within(
                whole.from(),
                whole.to(),
                asked.from().orElse(whole.from()),
                asked.to().orElse(whole.to()));
    }

    /**
     * The days that an address asks for.
     *
     * @param from year, month or day from which on; null or blank: from the beginning
     * @param to year, month or day up to which; null or blank: to the end
     */
    public static DayRange asked(@Nullable String from, @Nullable String to) {
        QueryReader reader = new QueryReader("timeline");
        DayRange asked = reader.range("from", FormField.orAbsent(from), "to", FormField.orAbsent(to));
        reader.check();
        return asked;
    }

    private static TimeSpan within(LocalDate first, LocalDate last, LocalDate from, LocalDate to) {
        LocalDate begin = from.isBefore(first) ? first : from;
        LocalDate end = to.isAfter(last) ? last : to;
        if (ChronoUnit.DAYS.between(begin, end) < FEWEST_DAYS) {
            end = begin.plusDays(FEWEST_DAYS).isAfter(last) ? last : begin.plusDays(FEWEST_DAYS);
            begin = end.minusDays(FEWEST_DAYS);
            begin = begin.isBefore(first) ? first : begin;
        }
        return new TimeSpan(first, last, begin, end);
    }

    /** Whether the whole is shown. */
    public boolean isWhole() {
        return !from.isAfter(first) && !to.isBefore(last);
    }

    /** How the address says it; empty for the whole. */
    public String query() {
        return isWhole() ? "" : "from=" + from + "&to=" + to;
    }

    /** The middle half of it; null where that is too short to show. */
    public @Nullable TimeSpan closer() {
        long quarter = days() / 4;
        return days() < 2 * FEWEST_DAYS ? null : within(first, last, from.plusDays(quarter), to.minusDays(quarter));
    }

    /** Twice the length, with the same middle; null where the whole is shown. */
    public @Nullable TimeSpan wider() {
        long half = Math.max(days() / 2, 1);
        return isWhole() ? null : within(first, last, from.minusDays(half), to.plusDays(half));
    }

    /** The same length, moved back by half; null where it begins with the whole. */
    public @Nullable TimeSpan before() {
        long step = Math.min(days() / 2, ChronoUnit.DAYS.between(first, from));
        return step <= 0 ? null : new TimeSpan(first, last, from.minusDays(step), to.minusDays(step));
    }

    /** The same length, moved on by half; null where it ends with the whole. */
    public @Nullable TimeSpan after() {
        long step = Math.min(days() / 2, ChronoUnit.DAYS.between(to, last));
        return step <= 0 ? null : new TimeSpan(first, last, from.plusDays(step), to.plusDays(step));
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** The years that can be looked at alone. */
    public List<Year> years() {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(year -> {
                    TimeSpan alone = within(first, last, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                    return new Year(year, alone.equals(this), alone.query());
                })
                .toList();
    }

    /** A year, whether it is what is shown, and how the address says it. */
    public record Year(int year, boolean shown, String query) {}

    /**
     * A way to another part of time.
     *
     * @param name name of the way: in, out, earlier or later
     * @param query how the address says where it leads; null where it leads nowhere
     */
    public record Step(String name, @Nullable String query) {}

    /** The ways from here, in the order in which they are offered. */
    public List<Step> steps() {
        return Stream.of(step("in", closer()), step("out", wider()), step("earlier", before()), step("later", after()))
                .toList();
    }

    private static Step step(String name, @Nullable TimeSpan span) {
        return new Step(name, Optional.ofNullable(span).map(TimeSpan::query).orElse(null));
    }
}
