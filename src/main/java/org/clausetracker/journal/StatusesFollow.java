package org.clausetracker.journal;

import java.util.List;

/** What a higher room computes of the clauses that an edit has touched; the edit cannot be sealed before. */
public interface StatusesFollow {

    /**
     * Stores the statuses of the clauses anew, in the transaction of the open edit, and tells what changed.
     *
     * @param kind what sort of edit it is
     * @param touched in the order of agreement and label; never empty
     * @return the clauses that have another headline today
     */
    List<StatusChange> follow(EditKind kind, List<TouchedClause> touched);
}
