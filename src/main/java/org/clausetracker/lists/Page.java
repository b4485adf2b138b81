package org.clausetracker.lists;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the rows of this page, in the order of the list
 * @param nextCursor where the next page begins; null on the last page
 */
public record Page<T>(
        List<T> items,
        @Schema(nullable = true, description = "Pass as `cursor` to get the next page; null on the last one.") @Nullable
                String nextCursor)
        implements Paged {

    /**
     * Makes a page of rows read one beyond the limit, which tells whether there are more.
     *
     * @param rows at most {@code request.limit() + 1} rows
     * @param key the values that the list is ordered by, of the last row shown
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, List<String>> key) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> shown = List.copyOf(rows.subList(0, request.limit()));
        return new Page<>(shown, request.cursorAfter(key.apply(shown.get(shown.size() - 1))));
    }

    /** The same page with each row turned into another. */
    public <R> Page<R> map(Function<? super T, ? extends R> turn) {
        return new Page<>(items.stream().<R>map(turn).toList(), nextCursor);
    }

    /** Whether the list goes on after this page. */
    @JsonIgnore
    public boolean hasMore() {
        return nextCursor != null;
    }
}
