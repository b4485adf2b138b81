package org.clausetracker.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.clausetracker.access.Access;
import org.clausetracker.access.PeopleConfig;
import org.jspecify.annotations.Nullable;

/** Shows who did something to those who are logged in; to everybody only where the instance tells everybody. */
@ApplicationScoped
class PeopleShown {

    private final Access access;
    private final PeopleConfig config;

    PeopleShown(Access access, PeopleConfig config) {
        this.access = access;
        this.config = config;
    }

    /** Whether the caller is shown names. */
    boolean areShown() {
        return config.isPublic() || access.caller().isKnown();
    }

    /** The person; null where there is none, or where the caller is not shown any. */
    @Nullable
    NamedPerson of(@Nullable String id, @Nullable String name) {
        return id != null && name != null && areShown() ? new NamedPerson(id, name) : null;
    }
}
