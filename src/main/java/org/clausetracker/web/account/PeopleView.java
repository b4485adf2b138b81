package org.clausetracker.web.account;

import java.util.List;
import org.clausetracker.access.Role;
import org.clausetracker.account.PersonDetail;
import org.clausetracker.account.PersonState;
import org.clausetracker.web.site.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The page for looking after people.
 *
 * @param agreements in which roles can be given
 * @param link that was made just now; null when none was
 * @param name as typed
 * @param email as typed
 */
public record PeopleView(
        List<PersonDetail> people,
        List<Choice> agreements,
        @Nullable Link link,
        String name,
        String email,
        FormFaults faults) {

    /** The roles that can be given. */
    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** Whether a person may not log in any more. */
    public boolean isSuspended(PersonDetail person) {
        return person.state() == PersonState.SUSPENDED;
    }

    /**
     * A link as it is told once.
     *
     * @param name whom it lets in
     * @param address with the host
     * @param until the day on which it ends
     */
    public record Link(String name, String address, String until) {}
}
