package org.clausetracker.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.Confidence;
import org.clausetracker.rule.ExclusionCode;
import org.clausetracker.rule.Flag;
import org.clausetracker.rule.LastKnown;
import org.clausetracker.rule.Progress;
import org.clausetracker.rule.ReasonCode;
import org.clausetracker.rule.Timing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the rule says about one clause: the verdict with its reasons, and everything needed to derive it again.
 *
 * @param rule version of the rule
 * @param agreement slug of the agreement; null for a case that is not stored
 * @param clause label of the clause; null for a case that is not stored
 * @param asOf the day the answer is about
 * @param publishedBy only what was public by this day was weighed
 * @param recordedBy only what this database held then was weighed; null: what it holds now
 * @param parameters figures of the rule that were applied
 * @param headline the worst of the commitments
 * @param group colour group of the headline
 * @param counts how many commitments have each headline
 * @param assessed what can be said, and of how much
 * @param commitments each commitment with the verdict on each obligor
 * @param excluded findings of the clause that no unit could hear, and why; present only when asked for
 * @param nextChange first later day on which the headline changes if nothing more is said or announced; null: never
 * @param digest SHA-256 of the inputs that were weighed
 */
public record ClauseStatusDetail(
        @Schema(examples = "1.1.0") String rule,
        @Schema(examples = "nk-ceasefire-2020-11-10", nullable = true) @Nullable String agreement,
        @Schema(examples = "6", nullable = true) @Nullable String clause,
        LocalDate asOf,
        LocalDate publishedBy,
        @Schema(nullable = true) @Nullable Instant recordedBy,
        Parameters parameters,
        Headline headline,
        Group group,
        Map<Headline, Integer> counts,
        Assessed assessed,
        List<CommitmentStatus> commitments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) @Nullable List<ExclusionText> excluded,
        @Schema(nullable = true) @Nullable ComingChange nextChange,
        String digest) {

    /**
     * The figures of the rule that were applied.
     *
     * @param disputeDays days for which a dispute of interpretation counts
     */
    public record Parameters(@Schema(examples = "730") int disputeDays) {}

    /**
     * The verdict on one commitment.
     *
     * @param commitment id of the commitment
     * @param windowDays days for which an observation speaks for today, as applied
     * @param stallDays days of silence after which a one-off duty without a deadline is unknown, as applied
     * @param headline the worst of the units
     * @param group colour group of the headline
     * @param units one for each obligor, then one for breaches that are attributed to nobody, if there are any
     */
    public record CommitmentStatus(
            @Schema(examples = "nk-ceasefire-2020-11-10/6.a") String commitment,
            @Schema(examples = "90") int windowDays,
            @Schema(examples = "365") int stallDays,
            Headline headline,
            Group group,
            List<UnitStatus> units) {}

    /**
     * The verdict on one commitment for one obligor.
     *
     * @param obligor slug of the party; null for breaches attributed to nobody
     * @param headline the verdict
     * @param confidence how well it is supported
     * @param timing how it stands to the deadline
     * @param due last day in time by the version in force; null when there is none
     * @param progress of a one-off duty; null for others
     * @param flags what a reader must know beside the headline
     * @param lastKnown the last verdict that could be given; null unless stale, ended or superseded
     * @param reasons why, in the order of the rule
     * @param excluded what did not count and why; present only when asked for
     */
    public record UnitStatus(
            @Schema(examples = "armenia", nullable = true) @Nullable String obligor,
            Headline headline,
            Confidence confidence,
            Timing timing,
            @Schema(nullable = true) @Nullable LocalDate due,
            @Schema(nullable = true) @Nullable Progress progress,
            List<Flag> flags,
            @Schema(nullable = true) @Nullable LastKnown lastKnown,
            List<ReasonText> reasons,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) @Nullable
                    List<ExclusionText> excluded) {}

    /**
     * One step towards the verdict.
     *
     * @param code stable name of the step
     * @param text the step as a sentence
     * @param findings ids of the findings that decided it
     */
    public record ReasonText(ReasonCode code, String text, List<String> findings) {}

    /**
     * Why findings did not count.
     *
     * @param code stable name of the ground
     * @param text the ground as a sentence
     * @param findings ids of the findings left out
     */
    public record ExclusionText(ExclusionCode code, String text, List<String> findings) {}
}
