package org.clausetracker.citation;

import java.util.List;

/**
 * How cited addresses stand to what they showed when they were read.
 *
 * @param items one for each address of this service, in the order of the text or list
 */
public record CitationChecks(List<CitationCheck> items) {}
