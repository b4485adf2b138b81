package org.clausetracker.settings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The policy of an agreement.
 *
 * @param agreement slug of the agreement
 * @param fourEyes what a second person decides
 * @param version how often it was set; 0: never, so it is as with every agreement at the beginning
 * @param reason why it was set so; null: it never was
 */
public record AgreementPolicy(
        @Schema(examples = "nk-ceasefire-2020-11-10") String agreement,
        FourEyes fourEyes,
        int version,
        @Schema(nullable = true) @Nullable String reason) {}
