package org.clausetracker.search;

import java.util.List;
import org.clausetracker.lists.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of what a search found, the best first.
 *
 * @param items what was found; clauses that the query names by number come first
 * @param nextCursor where the next page begins; null on the last page
 * @param ignored words of the query that were left out, because texts hold them everywhere; in quotes they are searched for
 * @param widened other names and words that were searched for beside those of the query, since they mean the same or nearly so;
 *     {@code exact=true} leaves them out, and so do more hits than can be ranked
 * @param spellings names that were searched for beside words that few texts have
 * @param bounded whether there are more hits than are ranked, so that older ones are left out
 */
public record SearchPage(
        List<SearchHit> items,
        @Schema(nullable = true, description = "Pass as `cursor` to get the next page; null on the last one.") @Nullable
                String nextCursor,
        List<String> ignored,
        List<Widening> widened,
        List<Spelling> spellings,
        @Schema(examples = "false") boolean bounded)
        implements Paged {

    static final SearchPage EMPTY = new SearchPage(List.of(), null, List.of(), List.of(), List.of(), false);
}
