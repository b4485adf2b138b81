package org.clausetracker.record;

/** Takes the rows that the records of a bundle stand for, as they are read. */
public interface RowSink {

    /**
     * Takes one row, whole or not.
     *
     * @param source the part of the bundle that the row stands for
     */
    void add(JsonPart source, StagedRow row);
}
