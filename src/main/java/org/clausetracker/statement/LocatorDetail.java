package org.clausetracker.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where in a document a text was cut.
 *
 * @param document the document
 * @param start first character, counted from 0 in Unicode code points
 * @param end character after the last one
 */
public record LocatorDetail(String document, @Schema(examples = "0") int start, @Schema(examples = "109") int end) {}
