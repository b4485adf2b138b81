package org.clausetracker.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

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

    /** What every accepted text looks like, for descriptions; not every text of this look is a date. */
    public static final String PATTERN = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$";

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

    /**
     * @throws IllegalArgumentException when the text is not a date, or does not mean the other three components; the
     *     message says what is wrong in words a reader of the API understands
     */
    public ImpreciseDate {
        Meaning meaning = Meaning.of(value);
        if (meaning.precision != precision || !meaning.from.equals(from) || !meaning.to.equals(to)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is exact to the " + meaning.precision + " and runs from " + meaning.from + " to "
                            + meaning.to + ", not " + precision + " from " + from + " to " + to);
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
            // not a regular expression, which took a tenth of the time of a page of findings
            int year = number(text, 0, 4);
            int month = number(text, 4, 2);
            int day = number(text, 7, 2);
            boolean spelt =
                    switch (text.length()) {
                        case 4 -> year >= 0;
                        case 7 -> year >= 0 && month >= 0;
                        case 10 -> year >= 0 && month >= 0 && day >= 0;
                        default -> false;
                    };
            if (!spelt) {
                throw new IllegalArgumentException(
                        "'" + whole + "' is not a date: use YYYY, YYYY-MM, YYYY-MM-DD or an interval of two of these");
            }
            if (year == 0) {
                throw new IllegalArgumentException("'" + whole + "' is not a date: there is no year 0000");
            }
            if (month < 0) {
                return new Meaning(Precision.YEAR, Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
            }
            YearMonth yearMonth = month(year, month, whole);
            if (day < 0) {
                return new Meaning(Precision.MONTH, yearMonth.atDay(1), yearMonth.atEndOfMonth());
            }
            if (!yearMonth.isValidDay(day)) {
                throw new IllegalArgumentException("'" + whole + "' is not a date: " + yearMonth + " has the days 1 to "
                        + yearMonth.lengthOfMonth());
            }
            return new Meaning(Precision.DAY, yearMonth.atDay(day), yearMonth.atDay(day));
        }

        /** The number of that many digits, behind a hyphen unless the text begins with it; -1 when there is none. */
        private static int number(String text, int at, int digits) {
            int begin = at == 0 ? 0 : at + 1;
            if (text.length() < begin + digits || (at > 0 && text.charAt(at) != '-')) {
                return -1;
            }
            int number = 0;
            for (int i = begin; i < begin + digits; i++) {
                char digit = text.charAt(i);
                if (digit < '0' || digit > '9') {
                    return -1;
                }
                number = 10 * number + digit - '0';
            }
            return number;
        }

        private static YearMonth month(int year, int month, String whole) {
            try {
                return YearMonth.of(year, month);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("'" + whole + "' is not a date: a year has the months 01 to 12", e);
            }
        }
    }
}
