package org.clausetracker.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it was cited.
 *
 * @param address absolute, or beginning with a slash
 * @param accessedOn day on which it was read; empty where nothing says it
 */
record CitedAddress(String address, Optional<LocalDate> accessedOn) {

    /** The longest address, in characters. */
    static final int LONGEST = 2_000;

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://[^\\s<>\"{}|\\\\^`\\[\\]]+|(?<![\\w/.:-])/(?:agreements|statements|sources|findings|parties|api/v1)/[^\\s<>\"{}|\\\\^`\\[\\]]+)");

    /** What ends a sentence or a bracket around an address rather than the address. */
    private static final Pattern AFTER_ADDRESS = Pattern.compile("[.,;:!?)'»”’]+$");

    /** The day stands soon behind its address: in brackets, or in the next line of a BibTeX or RIS file. */
    private static final int NEAR = 80;

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{2})[-/](\\d{2})(?!\\d)");

    /** Those that a text names, each with the first day that stands close behind it. */
    static List<CitedAddress> in(String text) {
        List<CitedAddress> found = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            String address = AFTER_ADDRESS.matcher(addresses.group()).replaceFirst("");
            if (address.length() <= LONGEST) {
                found.add(new CitedAddress(address, dayBehind(text, addresses.end())));
            }
        }
        return List.copyOf(found);
    }

    /** The same, read on a day unless it says one itself. */
    CitedAddress orReadOn(Optional<LocalDate> day) {
        return accessedOn.isPresent() ? this : new CitedAddress(address, day);
    }

    private static Optional<LocalDate> dayBehind(String text, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + NEAR));
        Matcher next = ADDRESS.matcher(behind);
        Matcher day = DAY.matcher(next.find() ? behind.substring(0, next.start()) : behind);
        if (!day.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
