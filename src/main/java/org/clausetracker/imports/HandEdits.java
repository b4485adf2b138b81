package org.clausetracker.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Tells which of the staged records were changed by hand since their last import, and keeps what was decided here. */
interface HandEdits {

    /**
     * Gives each staged finding the review state that was decided here, where one was: a decision of a reviewer is never
     * changed by an import.
     */
    void keepDecisions(Connection connection) throws SQLException;

    /**
     * The staged records that were changed by hand since their last import and of which the bundle says something else, in
     * the order of the bundle. They are in the temporary table {@code conflicting}, kind by kind.
     *
     * @param listed how many are answered
     */
    List<Found> find(Connection connection, int listed) throws SQLException;

    /** How many there are, listed or not; call it after {@link #find}. */
    long count(Connection connection) throws SQLException;

    /** Takes them out of what is staged, with the rows of their lists, so that they are left as they are. */
    void leave(Connection connection) throws SQLException;

    /**
     * A record changed by hand.
     *
     * @param path where in the bundle
     * @param record kind and id of it
     * @param differing what differs, in the words of the bundle
     */
    record Found(String path, String record, String differing) {}
}
