package org.clausetracker.history;

import java.util.List;

/**
 * One edit with what it did.
 *
 * @param edit who, when, why
 * @param told its changes in their order, at most the first 1,000; {@code edit.changes} counts them all
 * @param rows the rows that it wrote, in the order in which they were written, at most the first 1,000
 * @param rowCount how many rows it wrote
 */
public record EditDetail(EditSummary edit, List<ToldChange> told, List<RowWritten> rows, int rowCount) {}
