package org.clausetracker.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.Standing;
import org.clausetracker.request.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, and where. What is asked of findings, one finding has to have it all: it is the one found, or one
 * made of the statement found, or about the clause found.
 *
 * @param text the query; empty finds nothing
 * @param exactly whether the words alone are searched for: no other names, words or spellings
 * @param types whose texts; empty: any
 * @param agreements slugs of agreements that it belongs to; empty: any
 * @param parties slugs of parties that owe it, said or reported it, or that it is about; empty: any
 * @param days when it was said, or signed; an imprecise date matches by overlap
 * @param publishedBy only what was certainly said, or signed, by this day; empty: any
 * @param clauses labels of clauses of the one agreement named; empty: any
 * @param reporterSides slugs of the sides that findings speak for; empty: any
 * @param reporterRoles how their reporters stand to the agreement; empty: any
 * @param standings how their speakers stand to what they are about, as derived; empty: any
 * @param kinds what they say; empty: any
 */
public record SearchFilter(
        Optional<String> text,
        boolean exactly,
        Set<SearchType> types,
        Set<String> agreements,
        Set<String> parties,
        DayRange days,
        Optional<LocalDate> publishedBy,
        Set<String> clauses,
        Set<String> reporterSides,
        Set<ReporterRole> reporterRoles,
        Set<Standing> standings,
        Set<FindingKind> kinds) {

    /** A search for a text in everything, with all that means the same. */
    public static SearchFilter of(String text, Optional<LocalDate> publishedBy) {
        return new SearchFilter(
                Optional.of(text),
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                DayRange.always(),
                publishedBy,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** Marks for the first five of {@link #values()}, in the order in which the functions of the database take filters. */
    static final String OF_TEXTS = "?::text[], ?::text[], ?::date, ?::date, ?::date";

    /** Marks for the other five, which ask something of findings. */
    static final String OF_FINDINGS = "?::text[], ?::text[], ?::text[], ?::text[], ?::text[]";

    /** What the functions of the database filter by; null for no filter. */
    List<@Nullable Object> values() {
        return Arrays.asList(
                orNone(agreements),
                orNone(parties),
                days.from().orElse(null),
                days.to().orElse(null),
                publishedBy.orElse(null),
                orNone(clauses),
                orNone(reporterSides),
                orNone(reporterRoles),
                orNone(standings),
                orNone(kinds));
    }

    private static @Nullable Collection<String> orNone(Set<?> values) {
        return values.isEmpty() ? null : values.stream().map(String::valueOf).toList();
    }

    Set<SearchType> searched() {
        return types.isEmpty() ? EnumSet.allOf(SearchType.class) : types;
    }
}
