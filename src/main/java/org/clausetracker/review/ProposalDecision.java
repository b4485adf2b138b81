package org.clausetracker.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a proposal, as it is sent.
 *
 * @param decision {@code ACCEPTED} or {@code REJECTED}
 * @param comment why; demanded for a rejection
 * @param confirmed codes of warnings that are meant all the same
 */
public record ProposalDecision(
        @Schema(
                        type = SchemaType.STRING,
                        enumeration = {"ACCEPTED", "REJECTED"})
                String decision,
        @Nullable String comment,
        @Nullable List<String> confirmed) {}
