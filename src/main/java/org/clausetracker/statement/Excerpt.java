package org.clausetracker.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quotation and where it stands in the statement's text.
 *
 * @param text the words quoted
 * @param start first character, counted from 0 in Unicode code points
 * @param end character after the last one
 */
public record Excerpt(
        @Schema(examples = "direct, undeniable attack") String text,
        @Schema(examples = "9") int start,
        @Schema(examples = "34") int end) {}
