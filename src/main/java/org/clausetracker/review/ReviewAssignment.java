package org.clausetracker.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked to decide.
 *
 * @param type {@code finding} or {@code proposal}
 * @param id of the finding or of the proposal
 * @param assignedTo who was asked; null: nobody any more
 */
public record ReviewAssignment(String type, String id, @Schema(nullable = true) @Nullable NamedPerson assignedTo) {}
