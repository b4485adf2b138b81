package org.clausetracker.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words of a statement that a finding rests on, and where they stand in its text.
 *
 * @param text the words
 * @param quoted whether they are a quotation; false: they are the editor's words, which no quotation marks may surround
 * @param language BCP 47 tag of the language of the statement; where none is recorded, of one that is written in the letters of
 *     these words
 * @param start first character, counted from 0 in Unicode code points
 * @param end character after the last one
 */
public record Excerpt(
        @Schema(examples = "direct, undeniable attack") String text,
        @Schema(examples = "true") boolean quoted,
        @Schema(examples = "en") String language,
        @Schema(examples = "9") int start,
        @Schema(examples = "34") int end) {}
