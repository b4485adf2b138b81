package org.clausetracker.topic;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.clause.Headline;

/**
 * Which clauses on a topic are shown, and as of when; values of one set are alternatives, the components must all match.
 *
 * @param headlines how they stand; empty: anyhow
 * @param agreements slugs of their agreements; empty: any
 * @param processes slugs of the processes that their agreements belong to; empty: any
 * @param countries ISO 3166-1 alpha-2 codes of the countries that their agreements are about; empty: any
 * @param asOf the day of the statuses; empty: today in UTC, or the day before where that has not ended in the zone of the
 *     agreement
 * @param publishedBy only what was public by this day counts; empty: the day of the statuses, which is no hindsight
 */
public record TopicClauseFilter(
        Set<Headline> headlines,
        Set<String> agreements,
        Set<String> processes,
        Set<String> countries,
        Optional<LocalDate> asOf,
        Optional<LocalDate> publishedBy) {}
