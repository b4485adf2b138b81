package org.clausetracker.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every input record asks of its fields. All failures are {@link IllegalArgumentException}s naming the field. */
final class Given {

    private Given() {}

    static <T> T present(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    static String text(@Nullable String value, String field) {
        String present = present(value, field);
        textIfAny(present, field);
        return present;
    }

    static void textIfAny(@Nullable String value, String field) {
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException(field + " is blank");
        }
    }

    /**
     * A list that may be left out, without an element that is null.
     *
     * @return the same elements, none where it is left out
     */
    static <T> List<T> list(@Nullable List<T> values, String field) {
        return values == null ? List.of() : full(values, field);
    }

    /** A list that must be given, without an element that is null. */
    static <T> List<T> full(@Nullable List<T> values, String field) {
        List<T> given = present(values, field);
        for (int i = 0; i < given.size(); i++) {
            present(given.get(i), field + "[" + i + "]");
        }
        return List.copyOf(given);
    }

    static void distinct(Collection<?> values, String field) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            if (!seen.add(value)) {
                throw new IllegalArgumentException(field + " holds " + value + " twice");
            }
        }
    }
}
