package org.clausetracker;

import java.util.Optional;

/** A kind of write that whoever got no answer sends again under the same key, and of which one record comes. */
public interface KeyedWrites {

    /**
     * Sends one, and answers the id of its record once that is acknowledged. Empty, or an exception of any kind, is no
     * acknowledgement: the write may have been stored or not, and is sent again.
     *
     * @throws AssertionError when the answer is one that no write may get
     */
    Optional<String> send(String key) throws Exception;

    /** How many records came of a key, read from what is stored. */
    long count(String key) throws Exception;
}
