package org.clausetracker.codebook;

import java.util.List;

/**
 * Every definition that the coders worked with.
 *
 * @param sections fields and groups of values, in the codebook's order
 */
public record Codebook(List<CodebookSection> sections) {}
