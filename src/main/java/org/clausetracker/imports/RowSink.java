package org.clausetracker.imports;

import org.jspecify.annotations.Nullable;

/** Takes the rows that the records of a bundle stand for, as they are read. */
interface RowSink {

    /** Takes one row, whole or not; the values come in the order of {@link StagedTable#columns()}. */
    void add(StagedTable table, Placed source, @Nullable Object... values);
}
