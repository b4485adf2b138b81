package org.clausetracker.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.clausetracker.lists.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of findings, and what the whole list counts.
 *
 * @param items the findings of this page, in the order of the list
 * @param nextCursor where the next page begins; null on the last page
 * @param facets counts over the whole list, by the name of the facet; null unless asked for
 */
public record FindingPage(
        List<FindingSummary> items,
        @Schema(nullable = true, description = "Pass as `cursor` to get the next page; null on the last one.") @Nullable
                String nextCursor,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        nullable = true,
                        description = "Counts over the whole list by facet, the most frequent value first, at most 100"
                                + " values each; only when asked for.")
                @Nullable
                Map<String, List<FacetCount>> facets)
        implements Paged {}
