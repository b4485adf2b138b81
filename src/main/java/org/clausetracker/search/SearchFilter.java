package org.clausetracker.search;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.request.DayRange;

/**
 * What is searched for, and where.
 *
 * @param text the query; empty finds nothing
 * @param types whose texts; empty: any
 * @param agreements slugs of agreements that it belongs to; empty: any
 * @param parties slugs of parties that owe it, said or reported it, or that it is about; empty: any
 * @param days when it was said, or signed; an imprecise date matches by overlap
 */
public record SearchFilter(
        Optional<String> text, Set<SearchType> types, Set<String> agreements, Set<String> parties, DayRange days) {

    Set<SearchType> searched() {
        return types.isEmpty() ? EnumSet.allOf(SearchType.class) : types;
    }
}
