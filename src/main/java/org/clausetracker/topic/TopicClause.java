package org.clausetracker.topic;

import java.time.LocalDate;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clause on a topic, with its status.
 *
 * @param agreement slug of the agreement
 * @param clause label of the clause
 * @param heading its short heading
 * @param asOf the day of the status
 * @param headline the worst of its commitments, seen without hindsight unless publishedBy says otherwise
 * @param group colour group of the headline
 * @param coded whether any commitment of it is recorded; where none is, the headline says nothing
 * @param since the first day of the headline; null with hindsight, and where it began before the agreement
 */
public record TopicClause(
        @Schema(examples = "nk-ceasefire-2020-11-10") String agreement,
        @Schema(examples = "4") String clause,
        @Schema(nullable = true) @Nullable String heading,
        @Schema(examples = "2023-03-01") LocalDate asOf,
        Headline headline,
        Group group,
        @Schema(examples = "true") boolean coded,
        @Schema(examples = "2022-03-26", nullable = true) @Nullable LocalDate since) {

    /** The clause by its address. */
    public ClauseRef ref() {
        return new ClauseRef(agreement, clause);
    }
}
