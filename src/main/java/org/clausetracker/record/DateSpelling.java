package org.clausetracker.record;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Names the spelling that would be read where a date is written in another common one. Nothing is read by guess. */
final class DateSpelling {

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-./ ]([0-9]{1,2})(?:[-./ ]([0-9]{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:([0-9]{1,2})[-./ ])?([0-9]{1,2})[-./ ]([0-9]{4})");

    private DateSpelling() {}

    /** The spellings that would be read, as the end of a message; empty where the text is like no date. */
    static String hint(String text) {
        Set<String> spellings = new LinkedHashSet<>();
        Matcher first = YEAR_FIRST.matcher(text.strip());
        Matcher last = YEAR_LAST.matcher(text.strip());
        if (first.matches()) {
            date(first.group(1), first.group(2), first.group(3)).ifPresent(spellings::add);
        } else if (last.matches() && last.group(1) == null) {
            date(last.group(3), last.group(2), null).ifPresent(spellings::add);
        } else if (last.matches()) {
            date(last.group(3), last.group(2), last.group(1)).ifPresent(spellings::add);
            date(last.group(3), last.group(1), last.group(2)).ifPresent(spellings::add);
        }
        return spellings.isEmpty() ? "" : "; would be read: " + String.join(" or ", spellings);
    }

    private static Optional<String> date(String year, String month, @Nullable String day) {
        String spelling = year + "-" + padded(month) + (day == null ? "" : "-" + padded(day));
        try {
            return Optional.of(ImpreciseDate.valueOf(spelling).value());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
