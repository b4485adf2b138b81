package org.clausetracker.codebook;

import java.util.List;

/**
 * Every definition that the coders worked with.
 *
 * @param sections fields and groups of values, in the codebook's order
 * @param dataSets the data that was loaded here, in the order of loading
 */
public record Codebook(List<CodebookSection> sections, List<DataSet> dataSets) {}
