package org.clausetracker.journal;

import java.util.Collection;
import java.util.UUID;

/** The edit that is open while its work is done. */
public interface Edit {

    /** What to cite: a UUID of version 7. */
    UUID id();

    /**
     * Waits until nobody else edits these agreements, and keeps others waiting until the transaction ends. Call it before
     * anything is read that is going to be judged, and once with all of them: they are locked in order of their names.
     */
    void lock(Collection<String> agreements);
}
