package org.clausetracker.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.clausetracker.time.ImpreciseDate;

/** Writes dates as they are known, never more exactly: {@code cdi:dates} in templates. */
@Named("dates")
@RequestScoped
public class Dates {

    /** Ages are told in days up to here, then in months. */
    private static final long MOST_DAYS = 60;

    /** Ages are told in months up to here, then in years. */
    private static final long MOST_MONTHS = 23;

    private final PageContext page;

    Dates(PageContext page) {
        this.page = page;
    }

    PageContext page() {
        return page;
    }

    /** A day: 1 March 2023. */
    public String day(LocalDate day) {
        return write(day, "d MMMM uuuu");
    }

    /** A day where room is short: 1 Mar 2023. */
    public String brief(LocalDate day) {
        return write(day, "d MMM uuuu");
    }

    /** A date as exactly as it is known: 1 March 2023, March 2023, 2023, or from one to another. */
    public String date(ImpreciseDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.from());
            case MONTH -> write(date.from(), "LLLL uuuu");
            case YEAR -> write(date.from(), "uuuu");
            case INTERVAL -> interval(date);
        };
    }

    private String interval(ImpreciseDate date) {
        String text = date.value();
        int slash = text.indexOf('/');
        ImpreciseDate first = ImpreciseDate.valueOf(text.substring(0, slash));
        ImpreciseDate last = ImpreciseDate.valueOf(text.substring(slash + 1));
        boolean days = first.precision() == ImpreciseDate.Precision.DAY
                && last.precision() == ImpreciseDate.Precision.DAY
                && YearMonth.from(first.from()).equals(YearMonth.from(last.from()));
        return days ? first.from().getDayOfMonth() + "–" + day(last.from()) : date(first) + " – " + date(last);
    }

    /** How long before a day another one was. */
    public String age(LocalDate then, LocalDate day) {
        long days = ChronoUnit.DAYS.between(then, day);
        if (days <= 0) {
            return "the same day";
        }
        if (days <= MOST_DAYS) {
            return counted(days, "day") + " earlier";
        }
        long months = ChronoUnit.MONTHS.between(then, day);
        return (months <= MOST_MONTHS ? counted(months, "month") : counted(ChronoUnit.YEARS.between(then, day), "year"))
                + " earlier";
    }

    private static String counted(long number, String unit) {
        return number == 1 ? "1 " + unit : number + " " + unit + "s";
    }

    private String write(LocalDate day, String pattern) {
        Locale locale = page.locale();
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
