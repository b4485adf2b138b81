package org.clausetracker.web.clause;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.Confidence;
import org.clausetracker.web.site.Coverage;
import org.clausetracker.web.site.Reports;
import org.jspecify.annotations.Nullable;

/**
 * One clause's status small enough to stand on another site.
 *
 * @param agreement slug of the agreement
 * @param name what the agreement is called
 * @param label label of the clause
 * @param heading heading of the clause; null where it has none
 * @param headline the status
 * @param word the status in words
 * @param coded whether any promise of the clause is recorded; where none is, the status says nothing
 * @param confidence how well the verdict that decided it is supported
 * @param sayings the status in sentences: who is accused or credited of what, and who says so
 * @param coverage up to when the agreement was coded
 * @param reports who reports what about whom
 * @param asOf the day
 * @param ahead whether the day has not come yet, so that the status is foretold
 * @param chosen whether the day stands in the address; otherwise it is today
 */
public record EmbedView(
        String agreement,
        String name,
        String label,
        @Nullable String heading,
        Headline headline,
        String word,
        boolean coded,
        Confidence confidence,
        List<String> sayings,
        Coverage coverage,
        Reports reports,
        LocalDate asOf,
        boolean ahead,
        boolean chosen) {

    /** Whether the status is that of silence, which may be this record's own. */
    public boolean isSilence() {
        return coded && (headline == Headline.UNKNOWN || headline == Headline.UNREPORTED);
    }
}
