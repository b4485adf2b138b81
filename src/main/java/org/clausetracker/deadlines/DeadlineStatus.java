package org.clausetracker.deadlines;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.DeadlineDetail;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.Confidence;
import org.clausetracker.rule.Timing;
import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with its deadline and where each obligor stands against it.
 *
 * @param agreement slug of the agreement
 * @param clause label of the clause
 * @param commitment id of the commitment
 * @param summary the promise in one sentence
 * @param zone IANA time zone in whose calendar days the deadline runs
 * @param asOf the day of the verdicts, in the agreement's zone
 * @param due last day in time, by the version in force, an imprecise date; past only after the last day it may mean
 * @param moved whether versions announced by then name different days
 * @param versions versions announced by then, the first announced first
 * @param units one for each obligor, then one for breaches attributed to nobody, if there are any
 */
public record DeadlineStatus(
        @Schema(examples = "nk-ceasefire-2020-11-10") String agreement,
        @Schema(examples = "6") String clause,
        @Schema(examples = "nk-ceasefire-2020-11-10/6.a") String commitment,
        @Schema(examples = "Return the Kalbajar District to Azerbaijan.") String summary,
        @Schema(examples = "Europe/Moscow") String zone,
        @Schema(examples = "2023-03-01") LocalDate asOf,
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, examples = "2020-11-25")
                ImpreciseDate due,
        @Schema(examples = "true") boolean moved,
        List<DeadlineDetail> versions,
        List<UnitTiming> units) {

    /**
     * Where one obligor stands.
     *
     * @param obligor slug of the party; null for breaches attributed to nobody
     * @param headline the verdict
     * @param group colour group of the headline
     * @param confidence how well it is supported
     * @param timing how it stands to the deadline
     */
    public record UnitTiming(
            @Schema(examples = "armenia", nullable = true) @Nullable String obligor,
            Headline headline,
            Group group,
            Confidence confidence,
            Timing timing) {}
}
