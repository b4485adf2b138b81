package org.clausetracker.web.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.time.ImpreciseDate.Precision;

/** Writes dates as one language does, never more exactly than they are known. */
public final class DateWriter {

    private static final String DAY_FIRST = "d ";

    private final Locale locale;
    private final String day;
    private final String month;

    /**
     * @param day pattern of one day
     * @param month pattern of one month
     */
    DateWriter(Locale locale, String day, String month) {
        this.locale = locale;
        this.day = day;
        this.month = month;
    }

    /** One day, with the month in words. */
    public String day(LocalDate date) {
        return write(date, day);
    }

    /** One day where room is short, with the month in a few letters. */
    public String brief(LocalDate date) {
        return write(date, day.replace("MMMM", "MMM").replace(" 'года'", ""));
    }

    /**
     * A year, a month, a day, or two of these with a dash between. Where one end of an interval lies within the other,
     * both are said as exactly as the more exact one: 2021-03-10/2021-03 is 10–31 March 2021.
     */
    public String date(ImpreciseDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.from());
            case MONTH -> write(date.from(), month);
            case YEAR -> date.value();
            case INTERVAL -> interval(date);
        };
    }

    private String interval(ImpreciseDate date) {
        int slash = date.value().indexOf('/');
        ImpreciseDate begin = ImpreciseDate.valueOf(date.value().substring(0, slash));
        ImpreciseDate end = ImpreciseDate.valueOf(date.value().substring(slash + 1));
        ImpreciseDate first = covers(begin, end) ? cut(date.from(), end.precision()) : begin;
        ImpreciseDate last = covers(end, begin) ? cut(date.to(), begin.precision()) : end;
        if (first.equals(last)) {
            return date(first);
        }
        return areDaysOfOneMonth(first, last)
                ? first.from().getDayOfMonth() + "–" + day(last.from())
                : date(first) + " – " + date(last);
    }

    private static boolean covers(ImpreciseDate wide, ImpreciseDate narrow) {
        return !wide.from().isAfter(narrow.from()) && !wide.to().isBefore(narrow.to());
    }

    /** The day, or the month or year that it lies in. */
    private static ImpreciseDate cut(LocalDate day, Precision precision) {
        String text = day.toString();
        return ImpreciseDate.valueOf(
                switch (precision) {
                    case YEAR -> text.substring(0, 4);
                    case MONTH -> text.substring(0, 7);
                    case DAY, INTERVAL -> text;
                });
    }

    /** Then the month is said once, in languages that put the day before it. */
    private boolean areDaysOfOneMonth(ImpreciseDate first, ImpreciseDate last) {
        return day.startsWith(DAY_FIRST)
                && first.precision() == Precision.DAY
                && last.precision() == Precision.DAY
                && YearMonth.from(first.from()).equals(YearMonth.from(last.from()));
    }

    private String write(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
