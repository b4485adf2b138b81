package org.clausetracker.record;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the elements of one list that name the same thing. */
public final class ListedOnce {

    private final Set<List<Object>> seen = new HashSet<>();

    /** Reports an element that has the key of an earlier one. An incomplete key was reported already, so it is passed over. */
    public void check(JsonPart element, @Nullable Object... key) {
        if (Stream.of(key).allMatch(Objects::nonNull) && !seen.add(List.of(key))) {
            element.report(
                    Stream.of(key)
                                    .map(part -> QuotedWords.of(String.valueOf(part)))
                                    .collect(Collectors.joining(", ")) + " is listed twice");
        }
    }
}
