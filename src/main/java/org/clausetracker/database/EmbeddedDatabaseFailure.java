package org.clausetracker.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be used; the message tells the person at the console why and what to do. */
public final class EmbeddedDatabaseFailure extends RuntimeException {

    EmbeddedDatabaseFailure(String message) {
        this(message, null);
    }

    public EmbeddedDatabaseFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
