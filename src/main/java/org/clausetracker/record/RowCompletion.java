package org.clausetracker.record;

import java.util.Map;
import org.clausetracker.sql.Query;

/** Finds what rows of records that are given alone do not say themselves, such as where an excerpt stands. */
@FunctionalInterface
public interface RowCompletion {

    /**
     * Sets it in the staged rows; what cannot be found is a fault of theirs.
     *
     * @param asked answers questions to the database
     */
    void complete(StagedRecords staged, Asked asked, Faults faults);

    /** Answers questions to the database. */
    @FunctionalInterface
    interface Asked {

        /** The rows of a query of two columns of text: the second by the first. */
        Map<String, String> pairs(Query query);
    }
}
