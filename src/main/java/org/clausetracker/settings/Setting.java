package org.clausetracker.settings;

import java.util.Optional;

/**
 * One setting of an agreement, and what it is to be.
 *
 * @param <T> the setting as it is told
 */
interface Setting<T> {

    /** What it is called in answers and messages. */
    String type();

    /** What names it among those of its type. */
    String name();

    /** Slug of the agreement. */
    String agreement();

    /** Where it is read, below the agreement. */
    String path();

    /** As it is stored; empty where there is none. */
    Optional<T> stored();

    /** How often it was set; 0: never. */
    int versionOf(T stored);

    /** Whether it says already what it is to say. */
    boolean isGiven(T stored);

    /** Has it say what it is to say. */
    void store();
}
