package org.clausetracker.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of a fragment, to be shown as text, not as markup.
 *
 * @param text characters of the text as it stands
 * @param hit whether they are words that were searched for
 */
public record Segment(@Schema(examples = "corridor") String text, @Schema(examples = "true") boolean hit) {}
