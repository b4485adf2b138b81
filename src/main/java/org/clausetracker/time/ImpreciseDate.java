package org.clausetracker.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: a year, a month, a day, or an interval between two of these.
 *
 * <p>Accepted texts are {@code 2021}, {@code 2021-03}, {@code 2021-03-19} and {@code a/b} with {@code a} and {@code b}
 * each one of the former. Years run from 0001 to 9999. No other spelling is read, so that one date has one text.
 *
 * @param value the text as given
 * @param precision what the text is exact to
 * @param from the first day it may mean
 * @param to the last day it may mean, never before {@code from}
 */
public record ImpreciseDate(String value, Precision precision, LocalDate from, LocalDate to) {

    /** How exact a date is. */
    public enum Precision {
        /** One calendar day. */
        DAY,
        /** Some day of one month. */
        MONTH,
        /** Some day of one year. */
        YEAR,
        /** From the beginning of one date to the end of another. */
        INTERVAL
    }

    private static final Pattern SINGLE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * @throws IllegalArgumentException when the text is not a date, or does not mean the other three components; the
     *     message says what is wrong in words a reader of the API understands
     */
    public ImpreciseDate {
        Meaning meaning = Meaning.of(value);
        if (meaning.precision != precision || !meaning.from.equals(from) || !meaning.to.equals(to)) {
            throw new IllegalArgumentException("'" + value + "' is exact to the " + meaning.precision + " and runs from "
                    + meaning.from + " to " + meaning.to + ", not " + precision + " from " + from + " to " + to);
        }
    }

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException when the text is no date of the accepted forms, names a day or month that the
     *     calendar does not have, or is an interval that ends before it begins
     */
    public static ImpreciseDate valueOf(String text) {
        Meaning meaning = Meaning.of(text);
        return new ImpreciseDate(text, meaning.precision, meaning.from, meaning.to);
    }

    /** The date that is exactly this day. */
    public static ImpreciseDate of(LocalDate day) {
        return valueOf(day.toString());
    }

    /** The text as given. */
    @Override
    public String toString() {
        return value;
    }

    private record Meaning(Precision precision, LocalDate from, LocalDate to) {

        static Meaning of(String text) {
            int slash = text.indexOf('/');
            if (slash < 0) {
                return single(text, text);
            }
            Meaning first = single(text.substring(0, slash), text);
            Meaning last = single(text.substring(slash + 1), text);
            if (last.to.isBefore(first.from)) {
                throw new IllegalArgumentException("'" + text + "' ends before it begins");
            }
            return new Meaning(Precision.INTERVAL, first.from, last.to);
        }

        private static Meaning single(String text, String whole) {
            Matcher parts = SINGLE.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException(
                        "'" + whole + "' is not a date: use YYYY, YYYY-MM, YYYY-MM-DD or an interval of two of these");
            }
            int year = Integer.parseInt(parts.group(1));
            if (year == 0) {
                throw new IllegalArgumentException("'" + whole + "' is not a date: there is no year 0000");
            }
            if (parts.group(2) == null) {
                return new Meaning(Precision.YEAR, Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = month(year, Integer.parseInt(parts.group(2)), whole);
            if (parts.group(3) == null) {
                return new Meaning(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
            }
            int day = Integer.parseInt(parts.group(3));
            if (!month.isValidDay(day)) {
                throw new IllegalArgumentException("'" + whole + "' is not a date: " + month + " has the days 1 to "
                        + month.lengthOfMonth());
            }
            return new Meaning(Precision.DAY, month.atDay(day), month.atDay(day));
        }

        private static YearMonth month(int year, int month, String whole) {
            try {
                return YearMonth.of(year, month);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "'" + whole + "' is not a date: a year has the months 01 to 12", e);
            }
        }
    }
}
