package org.clausetracker.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of query parameters into values. Every fault is noted with the name of its parameter and what would be
 * right, and {@link #check()} reports them together. What was read also makes the canonical text of the query, which a
 * cursor is bound to.
 */
public final class QueryReader {

    /** The longest text that a free-text parameter may hold, in characters. */
    public static final int MAX_TEXT = 500;

    private final RequestErrors errors = new RequestErrors();
    private final StringBuilder canonical = new StringBuilder();

    /** @param list name of the list that is asked for, part of the canonical text */
    public QueryReader(String list) {
        canonical.append(list);
    }

    /** A text without surrounding space; blank is as good as absent. */
    public Optional<String> text(String name, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        if (given.length() > MAX_TEXT) {
            errors.add(name, name + " must have at most " + MAX_TEXT + " characters.");
            return Optional.empty();
        }
        if (given.indexOf('\0') >= 0) {
            errors.add(name, name + " must not hold a NUL character.");
            return Optional.empty();
        }
        return Optional.of(noted(name, given.strip()));
    }

    /** Names (slugs, ids, labels): any of them may match. */
    public Set<String> names(String name, @Nullable List<String> given) {
        Set<String> names = new TreeSet<>();
        for (String one : given == null ? List.<String>of() : given) {
            if (one.isBlank()) {
                errors.add(name, name + " must not be empty.");
            }
            text(name, one).ifPresent(names::add);
        }
        return names;
    }

    /** Values of an enum by their names: any of them may match. */
    public <E extends Enum<E>> Set<E> values(String name, @Nullable List<String> given, Class<E> type) {
        Set<E> values = EnumSet.noneOf(type);
        for (String one : given == null ? List.<String>of() : given) {
            value(name, one, type).ifPresent(values::add);
        }
        return values;
    }

    /** Several of a closed list of values, in one text with commas between; each once, in the order given. */
    public <T> List<T> listOf(String name, @Nullable String given, List<T> allowed, Function<T, String> asText) {
        if (given == null || given.isBlank()) {
            return List.of();
        }
        return Arrays.stream(given.split(",", -1))
                .map(one -> oneOf(name, one.strip(), allowed, asText))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** One value of an enum by its name. */
    public <E extends Enum<E>> Optional<E> value(String name, @Nullable String given, Class<E> type) {
        return oneOf(name, given, List.of(type.getEnumConstants()), Enum::name);
    }

    /** One of a closed list of values, each with the text it is asked for by. */
    public <T> Optional<T> oneOf(String name, @Nullable String given, List<T> allowed, Function<T, String> asText) {
        if (given == null) {
            return Optional.empty();
        }
        Optional<T> value =
                allowed.stream().filter(one -> asText.apply(one).equals(given)).findFirst();
        if (value.isEmpty()) {
            errors.add(
                    name,
                    "'" + FieldError.shortened(given) + "' is not one of "
                            + String.join(", ", allowed.stream().map(asText).toList()) + ".");
        }
        value.ifPresent(one -> noted(name, asText.apply(one)));
        return value;
    }

    /** One calendar day. */
    public Optional<LocalDate> day(String name, @Nullable String given) {
        return date(name, given).flatMap(date -> {
            if (date.precision() != ImpreciseDate.Precision.DAY) {
                errors.add(name, name + " must be one day, YYYY-MM-DD.");
                return Optional.empty();
            }
            return Optional.of(date.from());
        });
    }

    /** Days from the beginning of one date to the end of another; either may be absent, a year or a month will do. */
    public DayRange range(String fromName, @Nullable String from, String toName, @Nullable String to) {
        DayRange range = new DayRange(
                date(fromName, from).map(ImpreciseDate::from), date(toName, to).map(ImpreciseDate::to));
        if (range.isReversed()) {
            errors.add(fromName, fromName + " must not be after " + toName + ".");
        }
        return range;
    }

    /**
     * Narrows ranges of days to dates that are as precise as the request asks for; ranges without a bound stay as they
     * are.
     *
     * @param given the parameter {@code precision}
     */
    public List<DayRange> precise(@Nullable String given, List<DayRange> ranges) {
        Optional<DayRange.Match> match = oneOf(
                "precision", given, List.of(DayRange.Match.EXACT, DayRange.Match.WITHIN), DayRange.Match::precision);
        if (match.isEmpty()) {
            return ranges;
        }
        if (ranges.stream().noneMatch(DayRange::isBounded)) {
            refuse("precision", "precision narrows a range of dates: give the beginning or the end of one too.");
        }
        return ranges.stream()
                .map(range -> range.isBounded() ? range.matchedBy(match.get()) : range)
                .toList();
    }

    private Optional<ImpreciseDate> date(String name, @Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ImpreciseDate.valueOf(noted(name, FieldError.shortened(given))));
        } catch (IllegalArgumentException fault) {
            errors.add(name, fault.getMessage() + ".");
            return Optional.empty();
        }
    }

    /** A yes or no. */
    public boolean flag(String name, @Nullable String given) {
        return oneOf(name, given, List.of(true, false), String::valueOf).orElse(false);
    }

    /** What was read so far, as one text: equal texts are equal queries. */
    public String canonical() {
        return canonical.toString();
    }

    /** The faults noted so far. */
    public RequestErrors errors() {
        return errors;
    }

    /** Notes a fault that only the caller can see, such as two parameters that contradict each other. */
    public void refuse(String name, String message) {
        errors.add(name, message);
    }

    /**
     * Ends the reading.
     *
     * @throws Rejected with every fault, if there is any
     */
    public void check() {
        errors.check();
    }

    private String noted(String name, String value) {
        canonical.append('&').append(name).append('=').append(value);
        return value;
    }
}
