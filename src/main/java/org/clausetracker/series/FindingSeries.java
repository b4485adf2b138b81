package org.clausetracker.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many findings each interval has, whatever their review state.
 *
 * @param agreement slug of the agreement
 * @param clause label of the clause; null: all findings of the agreement
 * @param interval how long the intervals are
 * @param clock which date was counted
 * @param by what the lines are split by
 * @param starts first day of each interval, without a gap
 * @param lines one line of counts for each combination of values that occurs
 */
public record FindingSeries(
        @Schema(examples = "nk-ceasefire-2020-11-10") String agreement,
        @Schema(examples = "6", nullable = true) @Nullable String clause,
        @Schema(
                        examples = "month",
                        enumeration = {"month", "week", "day"})
                String interval,
        @Schema(
                        examples = "event",
                        enumeration = {"event", "stated"})
                String clock,
        List<String> by,
        List<LocalDate> starts,
        List<FindingLine> lines) {

    /**
     * The counts of the findings with the same values. A dimension that the series is not split by is absent.
     *
     * @param kind what they say
     * @param about slug of whom they accuse or credit; NOBODY for findings that name nobody
     * @param reporter slug of whose reports they are
     * @param role how the reporters stand to the agreement
     * @param counts findings of each interval
     * @param imprecise findings whose date overlaps the range but is too imprecise for one interval
     * @param undated findings without a date; counted only when the range has no bound
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingLine(
            @Schema(examples = "BREACH", nullable = true) @Nullable String kind,
            @Schema(examples = "armenia", nullable = true) @Nullable String about,
            @Schema(examples = "armenia-mod", nullable = true) @Nullable String reporter,
            @Schema(examples = "PARTY", nullable = true) @Nullable String role,
            List<Long> counts,
            @Schema(examples = "4") long imprecise,
            @Schema(examples = "0") long undated) {}
}
