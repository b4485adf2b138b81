package org.clausetracker.journal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an edit.
 *
 * @param result what its work answered
 * @param edit id of the edit
 * @param position position of its last change, or of the last one before it when it has none
 * @param changed clauses that have another headline today, in the order of agreement and label
 * @param <T> what the work answers
 */
public record Written<T extends @Nullable Object>(T result, UUID edit, long position, List<StatusChange> changed) {

    public Written {
        changed = List.copyOf(changed);
    }
}
