package org.clausetracker.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a record or a proposal.
 *
 * @param id of the comment
 * @param at when it was said
 * @param author who said it
 * @param text the words, with line breaks
 */
public record Comment(UUID id, Instant at, @Schema(nullable = true) @Nullable NamedPerson author, String text) {}
