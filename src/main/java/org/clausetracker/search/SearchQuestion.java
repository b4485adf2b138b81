package org.clausetracker.search;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks the index of words for, as the database reads it.
 *
 * @param asked the question, with what is searched for beside the words; null where no word is left
 * @param exact the question for the words alone
 * @param ignored words that were left out, as typed
 * @param widened names and words that are searched for beside those of the query
 * @param spellings names that are searched for beside words that may be misspelt
 */
record SearchQuestion(
        @Nullable String asked,
        @Nullable String exact,
        List<String> ignored,
        List<Widening> widened,
        List<Spelling> spellings) {

    /** Gives {@code asked}, one row with the two questions: {@code question} and {@code exact}. */
    static final String SQL = "with asked as (select ?::tsquery as question, ?::tsquery as exact)";

    /** The values of the marks of {@link #SQL}. */
    List<@Nullable String> values() {
        return Arrays.asList(asked, exact);
    }

    /** Whether nothing is asked for. */
    boolean isEmpty() {
        return asked == null;
    }

    /** Whether names or words are searched for beside those of the query. */
    boolean isWidened() {
        return !widened.isEmpty();
    }

    /** The question for the words alone. */
    SearchQuestion exactly() {
        return new SearchQuestion(exact, exact, ignored, List.of(), List.of());
    }
}
