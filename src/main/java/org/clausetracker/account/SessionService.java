package org.clausetracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.clausetracker.access.Access;
import org.clausetracker.access.Caller;
import org.clausetracker.access.Origin;
import org.clausetracker.access.Permission;
import org.clausetracker.account.AccountEdits.Why;
import org.clausetracker.account.People.Known;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.DomainFailure.Unauthorized;

/** Logging in and out, and changing one's password. */
@ApplicationScoped
public class SessionService {

    private static final int LONGEST_NAME = 254;

    private final Access access;
    private final People people;
    private final Sessions sessions;
    private final LoginAttempts attempts;
    private final PasswordHashes passwords;
    private final AccountEdits edits;

    SessionService(
            Access access,
            People people,
            Sessions sessions,
            LoginAttempts attempts,
            PasswordHashes passwords,
            AccountEdits edits) {
        this.access = access;
        this.people = people;
        this.sessions = sessions;
        this.attempts = attempts;
        this.passwords = passwords;
        this.edits = edits;
    }

    /**
     * Logs a person in. Whatever does not fit, it takes as long and says the same.
     *
     * @throws Unauthorized when nobody who may log in has this address and password
     * @throws org.clausetracker.problem.DomainFailure.TooOften when it comes too soon after a password that did not fit
     */
    public NewSession logIn(String email, String password, Origin origin) {
        String name = normalName(email);
        Optional<Known> known = checked(name, password, origin);
        if (known.isEmpty() || known.get().state() != PersonState.ACTIVE) {
            throw new Unauthorized("Nobody who may log in has this address and password.");
        }
        attempts.succeeded(name, origin.network());
        String person = known.get().id();
        return new NewSession(sessions.begin(person, origin), person);
    }

    private Optional<Known> checked(String name, String password, Origin origin) {
        attempts.begin(name, origin.network());
        Optional<Known> known = name.length() <= LONGEST_NAME && isText(name) ? people.byEmail(name) : Optional.empty();
        String tried = password.length() <= PasswordRules.LONGEST * 4 ? password : "";
        boolean fits = passwords.matches(tried, known.map(Known::hash).orElse(null));
        return fits ? known : Optional.empty();
    }

    private static boolean isText(String name) {
        return name.indexOf('\0') < 0;
    }

    private static String normalName(String email) {
        return Normalizer.normalize(email, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Where the caller is logged in. */
    public List<SessionDetail> list() {
        Caller caller = access.requireSomewhere(Permission.OWN_ACCOUNT);
        return sessions.of(caller.id(), caller.session());
    }

    /**
     * Ends one session of the caller.
     *
     * @param id of the session; {@code current} for the one that asks
     */
    public void end(String id) {
        Caller caller = access.requireSomewhere(Permission.OWN_ACCOUNT);
        String ended = id.equals("current") ? Objects.requireNonNull(caller.session()) : id;
        if (!sessions.end(caller.id(), ended)) {
            throw new NotFound("session", id);
        }
    }

    /** Ends every session of the caller. */
    public void endAll() {
        sessions.endAll(access.requireSomewhere(Permission.OWN_ACCOUNT).id(), null);
    }

    /**
     * Changes the caller's password. All sessions end, and a new one begins.
     *
     * @throws Rejected when the present password is another, or the new one will not do
     */
    public NewSession changePassword(String current, String password, Origin origin) {
        Caller caller = access.requireSomewhere(Permission.OWN_ACCOUNT);
        Known known = people.known(caller.id()).orElseThrow(() -> new NotFound("person", caller.id()));
        String email = Objects.requireNonNull(known.email(), "people have an address");
        PasswordRules.faultOf(password, List.of(known.name(), email)).ifPresent(fault -> {
            throw new Rejected("password", "password " + fault.words());
        });
        String name = normalName(email);
        if (checked(name, current, origin).isEmpty()) {
            throw new Rejected("current", "current is not your present password.");
        }
        attempts.succeeded(name, origin.network());
        String hash = passwords.hash(password);
        return edits.write(new Why(caller.id(), caller.credential(), "changes their password"), () -> {
            people.setPassword(caller.id(), hash);
            sessions.endAll(caller.id(), null);
            return new NewSession(sessions.begin(caller.id(), origin), caller.id());
        });
    }
}
