package org.clausetracker.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clause as lists show it.
 *
 * @param label number of the point as printed
 * @param ordinal place in the agreement, from 1
 * @param parent label of the clause this one is a part of
 * @param heading short heading
 * @param editorialLabel whether the label is the editor's
 * @param language BCP 47 tag of the language of the text
 * @param text primary wording on the day asked about, in full
 */
public record ClauseSummary(
        @Schema(examples = "6") String label,
        @Schema(examples = "6") int ordinal,
        @Schema(nullable = true) @Nullable String parent,
        @Schema(examples = "Kalbajar, Lachin and the Lachin corridor", nullable = true) @Nullable String heading,
        @Schema(examples = "false") boolean editorialLabel,
        @Schema(examples = "en", nullable = true) @Nullable String language,
        @Schema(nullable = true) @Nullable String text) {}
