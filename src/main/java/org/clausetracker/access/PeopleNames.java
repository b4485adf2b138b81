package org.clausetracker.access;

import jakarta.enterprise.context.ApplicationScoped;

/** Decides who is told the names of people: names of those who write can endanger them. */
@ApplicationScoped
public class PeopleNames {

    private final Access access;
    private final PeopleConfig people;

    PeopleNames(Access access, PeopleConfig people) {
        this.access = access;
        this.people = people;
    }

    /** Whether whoever asks is told them. */
    public boolean areTold() {
        return people.isPublic() || access.caller().isKnown();
    }
}
