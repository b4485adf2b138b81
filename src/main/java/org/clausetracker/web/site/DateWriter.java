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

    /** A year, a month, a day, or two of these with a dash between. */
    public String date(ImpreciseDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.from());
            case MONTH -> write(date.from(), month);
            case YEAR -> date.value();
            case INTERVAL -> interval(date.value());
        };
    }

    private String interval(String value) {
        int slash = value.indexOf('/');
        ImpreciseDate first = ImpreciseDate.valueOf(value.substring(0, slash));
        ImpreciseDate last = ImpreciseDate.valueOf(value.substring(slash + 1));
        return areDaysOfOneMonth(first, last)
                ? first.from().getDayOfMonth() + "–" + day(last.from())
                : date(first) + " – " + date(last);
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
