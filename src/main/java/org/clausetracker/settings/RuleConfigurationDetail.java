package org.clausetracker.settings;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the rule as an agreement sets them from a day on.
 *
 * @param agreement slug of the agreement
 * @param validFrom first day asked about for which they hold, until the next ones
 * @param rule version of the rule that they configure
 * @param windowDays days for which an observation of a continuing duty speaks for today; null: each commitment's own
 * @param stallDays days of silence after which a one-off duty without a deadline is unknown; null: each commitment's own
 * @param disputeDays days for which a dispute of interpretation counts
 * @param version how often these figures were set
 * @param reason why they are so
 */
public record RuleConfigurationDetail(
        @Schema(examples = "nk-ceasefire-2020-11-10") String agreement,
        LocalDate validFrom,
        @Schema(examples = "1.1.0") String rule,
        @Schema(nullable = true) @Nullable Integer windowDays,
        @Schema(nullable = true) @Nullable Integer stallDays,
        @Schema(examples = "730") int disputeDays,
        int version,
        String reason) {}
