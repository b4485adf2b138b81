package org.clausetracker.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one agreement does to another.
 *
 * @param type what it does
 * @param from slug of the agreement that refers
 * @param fromClause label of the referring clause; null when not known
 * @param to slug of the agreement referred to
 * @param toClause label of the clause referred to; null when not known
 * @param note editor's note
 */
public record RelationDetail(
        @Schema(examples = "IMPLEMENTS") RelationType type,
        @Schema(examples = "moscow-unblocking-2021-01-11") String from,
        @Schema(examples = "1", nullable = true) @Nullable String fromClause,
        @Schema(examples = "nk-ceasefire-2020-11-10") String to,
        @Schema(examples = "9", nullable = true) @Nullable String toClause,
        @Schema(nullable = true) @Nullable String note) {}
