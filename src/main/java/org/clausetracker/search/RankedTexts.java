package org.clausetracker.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a search ranks, as SQL: of each type that it searches the newest ones that have the words and pass the
 * filters. What they are ranked by and what passes stands in {@code search_candidates}.
 *
 * @param question what they answer
 * @param filter what they pass
 */
record RankedTexts(SearchQuestion question, SearchFilter filter) {

    /** The most texts that one search ranks, shared evenly among the types that it searches. */
    private static final int MOST = 600;

    /** The most texts that are ranked of each type. */
    int mostOfType() {
        return MOST / filter.searched().size();
    }

    /** Gives {@code found}: type, id, part, language and rank of each text, behind {@code asked} of the question. */
    String sql() {
        return SearchQuestion.SQL
                + filter.searched().stream()
                        .map(type -> "select '" + type + "' as type, c.* from asked, search_candidates('" + type
                                + "', asked.question, asked.exact, " + SearchFilter.OF_TEXTS + ", "
                                + SearchFilter.OF_FINDINGS
                                + ", " + mostOfType() + ") c")
                        .collect(Collectors.joining(" union all ", ", found as (", ")"));
    }

    /** The values of the marks of {@link #sql()}, and more behind them. */
    List<@Nullable Object> valuesAnd(Collection<? extends Object> more) {
        List<@Nullable Object> values = new ArrayList<>(question.values());
        for (int type = 0; type < filter.searched().size(); type++) {
            values.addAll(filter.values());
        }
        values.addAll(more);
        return values;
    }
}
