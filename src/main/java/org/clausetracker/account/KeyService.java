package org.clausetracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.access.Access;
import org.clausetracker.access.Caller;
import org.clausetracker.access.KeyScope;
import org.clausetracker.access.Permission;
import org.clausetracker.account.AccountEdits.Why;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.request.RequestErrors;

/** Keys by which programs are known. A person makes them for their own programs; none can do more than its owner. */
@ApplicationScoped
public class KeyService {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 365;
    private static final int USUAL_DAYS = 90;

    private final Access access;
    private final ApiKeys keys;
    private final People people;
    private final AccountEdits edits;

    KeyService(Access access, ApiKeys keys, People people, AccountEdits edits) {
        this.access = access;
        this.keys = keys;
        this.people = people;
        this.edits = edits;
    }

    /** The caller's keys, those that have ended too, the newest first. */
    public List<KeyDetail> list() {
        return keys.of(access.requireSomewhere(Permission.OWN_ACCOUNT).id());
    }

    /**
     * Makes a key of the caller.
     *
     * @throws org.clausetracker.problem.DomainFailure.Rejected with every field that is wrong
     */
    public NewKey make(KeyDraft draft) {
        Caller caller = access.requireSomewhere(Permission.OWN_ACCOUNT);
        RequestErrors errors = new RequestErrors();
        String name = Fields.text(errors, "name", draft.name(), LONGEST_NAME);
        Set<KeyScope> scopes = EnumSet.noneOf(KeyScope.class);
        scopes.addAll(draft.scopes() == null ? List.of() : draft.scopes());
        if (scopes.isEmpty()) {
            errors.add("scopes", "scopes must name at least one of " + List.of(KeyScope.values()) + ".");
        }
        int days = draft.days() == null ? USUAL_DAYS : draft.days();
        if (days < 1 || days > MOST_DAYS) {
            errors.add("days", "days must be a whole number from 1 to " + MOST_DAYS + ".");
        }
        Set<String> agreements = new TreeSet<>(draft.agreements() == null ? List.of() : draft.agreements());
        for (String agreement : agreements) {
            if (agreement.equals(Caller.EVERYWHERE) || !people.isScope(agreement)) {
                errors.add("agreements", "There is no agreement '" + agreement + "'.");
            }
        }
        errors.check();
        return edits.write(new Why(caller.id(), caller.credential(), "makes a key"), () -> {
            String key = keys.make(caller.id(), name, scopes, agreements, days);
            String id = key.substring(4, key.indexOf('_', 4));
            return new NewKey(key, keys.find(id, caller.id()).orElseThrow());
        });
    }

    /** Ends a key of the caller; whoever looks after people may end anybody's. */
    public void revoke(String id) {
        Caller caller = access.requireSomewhere(Permission.OWN_ACCOUNT);
        String owner = caller.mayEverywhere(Permission.MANAGE_PEOPLE) ? null : caller.id();
        boolean revoked = edits.write(
                new Why(caller.id(), caller.credential(), "ends the key " + id), () -> keys.revoke(id, owner));
        if (!revoked) {
            throw new NotFound("key", id);
        }
    }
}
