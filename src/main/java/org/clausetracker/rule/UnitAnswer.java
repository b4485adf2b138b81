package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one commitment for one obligor.
 *
 * @param obligor the party judged; null for breaches that are attributed to nobody
 * @param due last day on which performance is in time, by the deadline version in force; null when there is none
 * @param progress for one-off duties that were weighed, else null
 * @param flags in the order in which the rule raises them
 * @param lastKnown for stale, ended and superseded duties, else null
 * @param excluded findings about this obligor that were left out, by ascending id
 */
public record UnitAnswer(
        @Nullable String obligor,
        Headline headline,
        Confidence confidence,
        Timing timing,
        @Nullable LocalDate due,
        @Nullable Progress progress,
        List<Flag> flags,
        @Nullable LastKnown lastKnown,
        List<Reason> reasons,
        List<Exclusion> excluded) {}
