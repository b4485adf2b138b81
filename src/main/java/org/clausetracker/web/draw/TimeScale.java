package org.clausetracker.web.draw;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.site.AsOf;

/**
 * Where a day lies on a horizontal axis.
 *
 * @param from first day shown
 * @param to last day shown, not before the first
 * @param left where the axis begins, in units of the drawing
 * @param width how long it is
 */
public record TimeScale(LocalDate from, LocalDate to, int left, int width) {

    /** Labels closer than this, in units of the drawing, would run into each other. */
    private static final int ROOM = 34;

    /** Length of the axis of an agreement. */
    private static final int AGREEMENT_WIDTH = 320;

    public TimeScale {
        if (to.isBefore(from)) {
            to = from;
        }
    }

    /** The life of an agreement up to the day asked about, from the day on which it is known. */
    public static TimeScale ofAgreement(ImpreciseDate signedOn, AsOf asOf) {
        return new TimeScale(signedOn.to(), asOf.day(), 0, AGREEMENT_WIDTH);
    }

    /** One labelled line of the axis. */
    public record Tick(double x, String text) {}

    /** A day's place, to a tenth of a unit; days outside lie on the nearer end. An axis of one day is that day from end to end. */
    public double x(LocalDate day) {
        if (from.equals(to)) {
            return day.isAfter(from) ? right() : left;
        }
        LocalDate shown = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
        double share = (double) ChronoUnit.DAYS.between(from, shown) / ChronoUnit.DAYS.between(from, to);
        return Math.round((left + share * width) * 10) / 10.0;
    }

    /** Where the axis ends. */
    public int right() {
        return left + width;
    }

    /** Whether a stretch of days is in sight. */
    public boolean shows(LocalDate first, LocalDate last) {
        return !last.isBefore(from) && !first.isAfter(to);
    }

    /**
     * The first days of the years in sight; of the months, named in a language, when no more than two years are. Where no
     * label is a year, the first one says it.
     */
    public List<Tick> ticks(Locale locale) {
        boolean months = ChronoUnit.MONTHS.between(from, to) <= 24;
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = months ? from.withDayOfMonth(1) : from.withDayOfYear(1);
        double last = left - ROOM / 2.0;
        while (!day.isAfter(to)) {
            double x = x(day);
            if (!day.isBefore(from) && x - last >= ROOM && x <= right() - ROOM / 2.0) {
                ticks.add(new Tick(
                        x, months && day.getMonthValue() > 1 ? month(day, locale) : String.valueOf(day.getYear())));
                last = x;
            }
            day = months ? day.plusMonths(1) : day.plusYears(1);
        }
        return withYear(ticks);
    }

    private List<Tick> withYear(List<Tick> ticks) {
        if (ticks.stream().anyMatch(tick -> tick.text().matches("\\d+"))) {
            return ticks;
        }
        List<Tick> dated = new ArrayList<>(ticks);
        if (ticks.isEmpty()) {
            dated.add(new Tick(left + ROOM / 2.0, String.valueOf(from.getYear())));
        } else {
            Tick first = ticks.get(0);
            dated.set(0, new Tick(Math.max(first.x(), left + ROOM / 2.0), first.text() + " " + from.getYear()));
        }
        return dated;
    }

    private static String month(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("LLL", locale).format(day);
    }
}
