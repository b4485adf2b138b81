package org.clausetracker.status;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.Cause;

/**
 * One change of a clause, seen without hindsight: of its headline, or of its deadline or wording while the headline stays.
 *
 * @param on first day of the new headline
 * @param from the headline before
 * @param to the new headline; the same as before where only a deadline was moved or the wording was amended
 * @param cause why it changed on that day
 * @param event what happened on that day
 * @param findings ids of the findings that brought it about: those that became public or were withdrawn on the day, or
 *     that became too old to count on it; none where the calendar of the duty brought it
 */
public record HeadlineChange(
        LocalDate on, Headline from, Headline to, Cause cause, ChangeEvent event, List<String> findings) {

    /** Whether the headline is another one. */
    @JsonIgnore
    public boolean isOfHeadline() {
        return from != to;
    }
}
