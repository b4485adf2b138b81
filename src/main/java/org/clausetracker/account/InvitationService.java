package org.clausetracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clausetracker.access.Caller;
import org.clausetracker.access.Origin;
import org.clausetracker.access.Role;
import org.clausetracker.account.AccountEdits.Why;
import org.clausetracker.account.Invitations.Kind;
import org.clausetracker.account.Invitations.Open;
import org.clausetracker.account.People.Known;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.request.RequestErrors;
import org.jspecify.annotations.Nullable;

/** Links by which people set their first password, or a new one when they forgot theirs. */
@ApplicationScoped
public class InvitationService {

    private static final int LONGEST_NAME = 100;

    private final People people;
    private final Invitations invitations;
    private final Sessions sessions;
    private final PasswordHashes passwords;
    private final AccountEdits edits;

    InvitationService(
            People people, Invitations invitations, Sessions sessions, PasswordHashes passwords, AccountEdits edits) {
        this.people = people;
        this.invitations = invitations;
        this.sessions = sessions;
        this.passwords = passwords;
        this.edits = edits;
    }

    /** A link that makes the first ADMIN; empty when there is one. Until one of them is used, all of a day hold. */
    public Optional<NewInvitation> first() {
        return people.haveAdmin() ? Optional.empty() : Optional.of(invitations.make(Kind.FIRST, null));
    }

    /** A link that makes an ADMIN although there is one, for whoever has forgotten the password and runs the service. */
    public static NewInvitation ofOperator(Connection connection) throws SQLException {
        return Invitations.make(connection, Kind.OPERATOR, null);
    }

    /**
     * Looks whether a link that makes an ADMIN still holds.
     *
     * @throws NotFound when it was used, has ended or never was
     */
    public void requireSetUp(String secret) {
        boolean holds = invitations
                .find(secret)
                .filter(open -> open.kind() == Kind.OPERATOR || (open.kind() == Kind.FIRST && !people.haveAdmin()))
                .isPresent();
        if (!holds) {
            throw gone();
        }
    }

    /**
     * Whom a link lets in.
     *
     * @throws NotFound when it was used, has ended or never was
     */
    public InvitedPerson invited(String secret) {
        Known known = personOf(secret);
        return new InvitedPerson(known.name(), emailOf(known));
    }

    /**
     * Makes an ADMIN by a link, or gives the one with this address a new password, and logs that person in.
     *
     * @throws NotFound when the link was used, has ended or never was
     * @throws org.clausetracker.problem.DomainFailure.Rejected with every field that is wrong
     */
    public NewSession setUp(
            String secret, @Nullable String name, @Nullable String email, @Nullable String password, Origin origin) {
        requireSetUp(secret);
        RequestErrors errors = new RequestErrors();
        String called = Fields.text(errors, "name", name, LONGEST_NAME);
        String address = Fields.email(errors, email);
        checkPassword(errors, password, called, address);
        String hash = passwords.hash(Objects.requireNonNull(password));
        return edits.write(new Why(AccountEdits.OPERATOR, null, "uses a set-up link"), () -> {
            people.lockAdmins();
            Open open = invitations.use(secret).orElseThrow(InvitationService::gone);
            if (open.kind() == Kind.FIRST && people.haveAdmin()) {
                throw gone();
            }
            Optional<Known> known = people.byEmail(address);
            String id = known.map(Known::id).orElseGet(() -> people.enter(called, address, PersonState.ACTIVE));
            known.ifPresent(person -> people.change(id, called, PersonState.ACTIVE));
            people.setPassword(id, hash);
            people.grant(id, Caller.EVERYWHERE, Role.ADMIN);
            sessions.endAll(id, null);
            return new NewSession(sessions.begin(id, origin), id);
        });
    }

    /**
     * Sets the password of an invited person and logs that person in.
     *
     * @throws NotFound when the link was used, has ended or never was
     * @throws org.clausetracker.problem.DomainFailure.Rejected when the password will not do
     */
    public NewSession accept(String secret, @Nullable String password, Origin origin) {
        Known known = personOf(secret);
        checkPassword(new RequestErrors(), password, known.name(), emailOf(known));
        String hash = passwords.hash(Objects.requireNonNull(password));
        return edits.write(new Why(known.id(), null, "uses an invitation"), () -> {
            if (invitations.use(secret).isEmpty()) {
                throw gone();
            }
            people.change(known.id(), known.name(), PersonState.ACTIVE);
            people.setPassword(known.id(), hash);
            sessions.endAll(known.id(), null);
            return new NewSession(sessions.begin(known.id(), origin), known.id());
        });
    }

    /** A link for one person; those that the person has not used end. */
    NewInvitation of(Known known) {
        if (known.state() == PersonState.SUSPENDED) {
            throw new Conflict(known.name() + " is suspended.");
        }
        return invitations.make(Kind.PERSON, known.id());
    }

    private Known personOf(String secret) {
        return invitations
                .find(secret)
                .map(Open::person)
                .flatMap(people::known)
                .filter(known -> known.state() != PersonState.SUSPENDED)
                .orElseThrow(InvitationService::gone);
    }

    private static String emailOf(Known known) {
        return Objects.requireNonNull(known.email(), "people have an address");
    }

    private static void checkPassword(RequestErrors errors, @Nullable String password, String name, String email) {
        PasswordRules.faultOf(password == null ? "" : password, List.of(name, email))
                .ifPresent(fault -> errors.add("password", "password " + fault.words()));
        errors.check();
    }

    private static NotFound gone() {
        return new NotFound("link", "of this address: it was used, or has ended");
    }
}
