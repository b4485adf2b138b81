package org.clausetracker.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Writes dates as they are known, never more exactly: {@code cdi:dates} in templates. */
@Named("dates")
@RequestScoped
public class Dates {

    /** Ages are told in days up to here, then in months. */
    private static final long MOST_DAYS = 60;

    /** Ages are told in months up to here, then in years. */
    private static final long MOST_MONTHS = 23;

    private final PageContext page;
    private final PageSetting setting;

    Dates(PageContext page, PageSetting setting) {
        this.page = page;
        this.setting = setting;
    }

    /** A day: 1 March 2023. */
    public String day(LocalDate day) {
        return page.spoken().dates().day(day);
    }

    /** A day where room is short: 1 Mar 2023. */
    public String brief(LocalDate day) {
        return page.spoken().dates().brief(day);
    }

    /**
     * From one day to another: 1 March 2023 – 5 April 2023; one day is written once.
     *
     * @param to the last day; null: no end is known
     */
    public String range(LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            return day(from) + " –";
        }
        return from.equals(to) ? day(from) : day(from) + " – " + day(to);
    }

    /** A date as exactly as it is known, where room is short: 1 Mar 2023, March 2023. */
    public String briefly(ImpreciseDate date) {
        return date.precision() == ImpreciseDate.Precision.DAY ? brief(date.from()) : date(date);
    }

    /** A date as exactly as it is known: 1 March 2023, March 2023, 2023, or from one to another. */
    public String date(ImpreciseDate date) {
        return page.spoken().dates().date(date);
    }

    /**
     * Which day it is for one agreement on a page on several, where that is not the day that heads the page; else
     * empty.
     */
    public String there(String zone, AsOf asOf) {
        DayThere there = setting.dayThere(zone, asOf);
        SiteMessages words = page.spoken().words();
        if (there.isBehind()) {
            return words.dayNotEnded(day(there.shown()));
        }
        return there.isAhead() ? words.dayBegun(day(there.today())) : "";
    }

    /** How long before a day another one was, or after it. */
    public String age(LocalDate then, LocalDate day) {
        boolean later = then.isAfter(day);
        LocalDate first = later ? day : then;
        LocalDate last = later ? then : day;
        Language language = page.spoken();
        SiteMessages words = language.words();
        int days = (int) ChronoUnit.DAYS.between(first, last);
        if (days == 0) {
            return words.sameDay();
        }
        if (days <= MOST_DAYS) {
            String form = language.plural(days);
            return later ? words.daysLater(days, form) : words.daysEarlier(days, form);
        }
        int months = (int) ChronoUnit.MONTHS.between(first, last);
        if (months <= MOST_MONTHS) {
            String form = language.plural(months);
            return later ? words.monthsLater(months, form) : words.monthsEarlier(months, form);
        }
        int years = (int) ChronoUnit.YEARS.between(first, last);
        String form = language.plural(years);
        return later ? words.yearsLater(years, form) : words.yearsEarlier(years, form);
    }
}
