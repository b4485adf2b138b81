package org.clausetracker.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.request.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, and where.
 *
 * @param text the query; empty finds nothing
 * @param types whose texts; empty: any
 * @param agreements slugs of agreements that it belongs to; empty: any
 * @param parties slugs of parties that owe it, said or reported it, or that it is about; empty: any
 * @param days when it was said, or signed; an imprecise date matches by overlap
 * @param publishedBy only what was certainly said, or signed, by this day; empty: any
 */
public record SearchFilter(
        Optional<String> text,
        Set<SearchType> types,
        Set<String> agreements,
        Set<String> parties,
        DayRange days,
        Optional<LocalDate> publishedBy) {

    /** Marks for {@link #values()}, in the order in which the functions of the database take filters. */
    static final String MARKS = "?::text[], ?::text[], ?::date, ?::date, ?::date";

    /** What a function of the database filters by: agreements, parties, first and last day, day of knowledge; null for no filter. */
    List<@Nullable Object> values() {
        return Arrays.asList(
                agreements.isEmpty() ? null : agreements,
                parties.isEmpty() ? null : parties,
                days.from().orElse(null),
                days.to().orElse(null),
                publishedBy.orElse(null));
    }

    Set<SearchType> searched() {
        return types.isEmpty() ? EnumSet.allOf(SearchType.class) : types;
    }
}
