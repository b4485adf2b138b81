package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/**
 * What the rule says about one clause on one day.
 *
 * @param rule version of the rule
 * @param asOf the day the answer is about
 * @param publishedBy only what was public by this day was weighed
 * @param recordedBy only what was recorded by this day was weighed; null for everything recorded so far
 * @param counts how many commitments have each headline, in the order in which the commitments come
 * @param excluded findings of the clause that no unit could hear, by ascending id
 * @param nextChange null when time alone never changes the headline, or when no forecast was asked for
 * @param digest SHA-256, in hexadecimal, of the inputs that count, see {@link InputDigest}
 */
public record StatusAnswer(
        String rule,
        LocalDate asOf,
        LocalDate publishedBy,
        @Nullable LocalDate recordedBy,
        Headline headline,
        Group group,
        Map<Headline, Integer> counts,
        Assessed assessed,
        List<CommitmentAnswer> commitments,
        List<Exclusion> excluded,
        @Nullable NextChange nextChange,
        String digest) {

    /** The clause summed up. */
    public ClauseOutcome outcome() {
        return new ClauseOutcome(headline, group, counts, assessed);
    }
}
