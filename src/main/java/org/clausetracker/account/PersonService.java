package org.clausetracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clausetracker.access.Access;
import org.clausetracker.access.Caller;
import org.clausetracker.access.Permission;
import org.clausetracker.access.Role;
import org.clausetracker.account.AccountEdits.Why;
import org.clausetracker.account.People.Known;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.request.RequestErrors;

/** Inviting people, giving and taking their roles, suspending them. */
@ApplicationScoped
public class PersonService {

    private static final int LONGEST_NAME = 100;

    private final Access access;
    private final People people;
    private final Sessions sessions;
    private final InvitationService invitations;
    private final AccountEdits edits;

    PersonService(Access access, People people, Sessions sessions, InvitationService invitations, AccountEdits edits) {
        this.access = access;
        this.people = people;
        this.sessions = sessions;
        this.invitations = invitations;
        this.edits = edits;
    }

    /** Everybody, by name. */
    public List<PersonDetail> list() {
        access.requireEverywhere(Permission.MANAGE_PEOPLE);
        return people.all();
    }

    /** Who asks, with their roles. */
    public Me me() {
        Caller caller = access.requireSomewhere(Permission.KNOW_ONESELF);
        PersonDetail person = found(caller.id());
        return new Me(
                person.id(),
                person.name(),
                person.email(),
                person.memberships(),
                caller.key() == null ? null : caller.key().id());
    }

    /**
     * Enters a person, who sets a password by the link.
     *
     * @throws Conflict when somebody has this address
     */
    public NewPerson invite(PersonDraft draft) {
        Caller caller = access.requireEverywhere(Permission.MANAGE_PEOPLE);
        RequestErrors errors = new RequestErrors();
        String name = Fields.text(errors, "name", draft.name(), LONGEST_NAME);
        String email = Fields.email(errors, draft.email());
        List<MembershipDetail> memberships = draft.memberships() == null ? List.of() : draft.memberships();
        for (int i = 0; i < memberships.size(); i++) {
            if (memberships.get(i).role() == null) {
                errors.add("memberships[" + i + "].role", "role must be one of " + List.of(Role.values()) + ".");
            }
            if (memberships.get(i).scope() == null
                    || !people.isScope(memberships.get(i).scope())) {
                errors.add(
                        "memberships[" + i + "].scope", "scope must be the slug of an agreement that is here, or *.");
            }
        }
        errors.check();
        return edits.write(why(caller, "invites " + name), () -> {
            String id = people.enter(name, email, PersonState.INVITED);
            memberships.forEach(one -> people.grant(id, one.scope(), one.role()));
            return new NewPerson(found(id), invitations.of(known(id)));
        });
    }

    /** A new link for a person, who may have forgotten the password; the links before end. */
    public NewInvitation inviteAgain(String id) {
        Caller caller = access.requireEverywhere(Permission.MANAGE_PEOPLE);
        return edits.write(why(caller, "invites " + id), () -> invitations.of(known(id)));
    }

    /**
     * Changes the name or the state of a person.
     *
     * @throws Conflict when nobody would be left to look after people, or who was invited has not come yet
     */
    public PersonDetail change(String id, PersonPatch patch) {
        Caller caller = access.requireEverywhere(Permission.MANAGE_PEOPLE);
        RequestErrors errors = new RequestErrors();
        String name = patch.name() == null ? "" : Fields.text(errors, "name", patch.name(), LONGEST_NAME);
        errors.check();
        return edits.write(why(caller, "changes " + id), () -> {
            Known known = known(id);
            PersonState state = patch.state() == null ? known.state() : patch.state();
            if (state != known.state()
                    && (state == PersonState.INVITED || (known.hash() == null && state == PersonState.ACTIVE))) {
                throw new Conflict("A person becomes INVITED by being invited, and ACTIVE by setting a password.");
            }
            people.change(id, patch.name() == null ? known.name() : name, state);
            if (state == PersonState.SUSPENDED) {
                sessions.endAll(id, null);
            }
            return found(id);
        });
    }

    /** Gives a person a role; nothing changes when the person has it. Sessions of that person end, but the one that asks. */
    public PersonDetail grant(String id, String scope, Role role) {
        Caller caller = access.requireEverywhere(Permission.MANAGE_PEOPLE);
        return edits.write(why(caller, "makes " + id + " " + role + " of " + scope), () -> {
            known(id);
            if (!people.isScope(scope)) {
                throw new NotFound("agreement", scope);
            }
            people.grant(id, scope, role);
            sessions.endAll(id, caller.session());
            return found(id);
        });
    }

    /**
     * Takes a role from a person. Sessions of that person end, but the one that asks.
     *
     * @throws NotFound when the person does not have it
     * @throws Conflict when nobody would be left to look after people
     */
    public void revoke(String id, String scope, Role role) {
        Caller caller = access.requireEverywhere(Permission.MANAGE_PEOPLE);
        edits.write(why(caller, "makes " + id + " " + role + " of " + scope + " no more"), () -> {
            known(id);
            if (!people.revoke(id, scope, role)) {
                throw new NotFound("membership", scope + "/" + role);
            }
            sessions.endAll(id, caller.session());
            return true;
        });
    }

    private static Why why(Caller caller, String reason) {
        return new Why(caller.id(), caller.credential(), reason);
    }

    private Known known(String id) {
        return people.known(id).orElseThrow(() -> new NotFound("person", id));
    }

    private PersonDetail found(String id) {
        return people.find(id).orElseThrow(() -> new NotFound("person", id));
    }
}
