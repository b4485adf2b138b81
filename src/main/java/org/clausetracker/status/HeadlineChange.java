package org.clausetracker.status;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.Headline;

/**
 * One change of a clause's headline, seen without hindsight.
 *
 * @param on first day of the new headline
 * @param from the headline before
 * @param to the new headline
 * @param cause why it changed on that day
 * @param findings ids of the findings that brought it about: those that became public or were withdrawn on the day, or
 *     those that the verdict rests on when time alone changed it
 */
public record HeadlineChange(LocalDate on, Headline from, Headline to, Cause cause, List<String> findings) {

    /** Why a headline changed. */
    public enum Cause {
        /** A statement became public. */
        STATEMENT,
        /** A report was publicly withdrawn. */
        RETRACTION,
        /** A deadline passed, was moved, or a term, condition, suspension or successor began or ended. */
        TERM,
        /** Nothing was said for so long that the evidence no longer speaks for the day. */
        SILENCE
    }
}
