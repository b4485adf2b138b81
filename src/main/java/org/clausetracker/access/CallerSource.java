package org.clausetracker.access;

import java.util.Optional;

/** Knows whose sessions and keys there are. */
public interface CallerSource {

    /** Whose session it is; empty when it has ended, or never was. */
    Optional<Caller> ofSession(String secret);

    /** Whose key it is; empty when it has ended, or never was. */
    Optional<Caller> ofKey(String key);
}
