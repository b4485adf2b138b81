package org.clausetracker.settings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the rule as they are to be; one that is left out is as the commitments or the published rule have it.
 *
 * @param windowDays days for which an observation of a continuing duty speaks for today; 1 to 36,500
 * @param stallDays days of silence after which a one-off duty without a deadline is unknown; 1 to 36,500
 * @param disputeDays days for which a dispute of interpretation counts; 1 to 36,500
 * @param reason why
 */
record RuleConfigurationDraft(
        @Schema(minimum = "1", maximum = "36500") @Nullable Integer windowDays,
        @Schema(minimum = "1", maximum = "36500") @Nullable Integer stallDays,
        @Schema(minimum = "1", maximum = "36500") @Nullable Integer disputeDays,
        String reason) {}
