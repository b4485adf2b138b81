package org.clausetracker.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many findings of a list have one value.
 *
 * @param value the value; null: findings that have none, such as those that name nobody
 * @param count how many, at least 1
 * @param about about whom they are, the most frequent first, at most 100; a finding about two parties counts for both, so
 *     the sum may be more than {@code count}; only in facets that say who says what: kind, reporter, role, side, standing
 */
public record FacetCount(
        @Schema(examples = "BREACH", nullable = true) @Nullable String value,
        @Schema(examples = "92") long count,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true, maxItems = 100) @Nullable
                List<AboutCount> about) {

    /** The count alone, as a query reads it. */
    FacetCount(@Nullable String value, long count) {
        this(value, count, null);
    }

    /** The most frequent values, and equals by the value; findings without one come last of these. */
    static List<FacetCount> aboutWhom(List<AboutRow> rows, int most) {
        Map<Optional<String>, List<AboutRow>> byValue = rows.stream()
                .collect(groupingBy(row -> Optional.ofNullable(row.value()), LinkedHashMap::new, toList()));
        return byValue.entrySet().stream()
                .map(value -> new FacetCount(
                        value.getKey().orElse(null),
                        value.getValue().stream().mapToLong(AboutRow::findings).sum(),
                        value.getValue().stream()
                                .map(row -> new AboutCount(row.about(), row.count()))
                                .limit(most)
                                .toList()))
                .sorted(Comparator.comparing(FacetCount::count)
                        .reversed()
                        .thenComparing(FacetCount::value, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(most)
                .toList();
    }

    /**
     * How many of them are about one party.
     *
     * @param party slug of whom they accuse or credit; null: nobody is named
     * @param count how many, at least 1
     */
    public record AboutCount(
            @Schema(examples = "armenia", nullable = true) @Nullable String party,
            @Schema(examples = "6") long count) {}
}
