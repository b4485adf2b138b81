package org.clausetracker.status;

import java.time.LocalDate;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.Cause;
import org.jspecify.annotations.Nullable;

/**
 * One change of a clause's headline.
 *
 * @param agreement slug of the agreement
 * @param clause label of the clause
 * @param heading short heading of the clause
 * @param on first day of the new headline
 * @param from headline until then
 * @param to headline from then on
 * @param cause why a change that is still to come will come; null of one that has come
 */
public record ClauseMove(
        String agreement,
        String clause,
        @Nullable String heading,
        LocalDate on,
        Headline from,
        Headline to,
        @Nullable Cause cause) {}
