package org.clausetracker.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.clausetracker.access.PeopleNames;
import org.jspecify.annotations.Nullable;

/** Shows who did something to those who are logged in; to everybody only where the instance tells everybody. */
@ApplicationScoped
class PeopleShown {

    private final PeopleNames names;

    PeopleShown(PeopleNames names) {
        this.names = names;
    }

    /** Whether the caller is shown names. */
    boolean areShown() {
        return names.areTold();
    }

    /** The person; null where there is none, or where the caller is not shown any. */
    @Nullable
    NamedPerson of(@Nullable String id, @Nullable String name) {
        return id != null && name != null && areShown() ? new NamedPerson(id, name) : null;
    }
}
