package org.clausetracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.clausetracker.journal.EditDraft;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.journal.Via;
import org.clausetracker.problem.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which people, their roles and their passwords are written. Each write comes with who does it, by what, and
 * why, and is one transaction.
 */
@ApplicationScoped
class AccountEdits {

    /** Whoever uses a link that the console of the service printed. */
    static final String OPERATOR = "operator";

    /**
     * Why people, roles or passwords are written.
     *
     * @param actor id of the person who does it
     * @param credential by what that person is known, as {@code Caller.credential()} tells; null for links
     * @param reason in a few words
     */
    record Why(String actor, @Nullable String credential, String reason) {}

    private final Edits edits;

    AccountEdits(Edits edits) {
        this.edits = edits;
    }

    /** Does the work as one edit. */
    <T> T write(Why why, Supplier<T> work) {
        EditDraft draft = new EditDraft(
                why.actor,
                via(why),
                why.credential,
                EditKind.ACCESS,
                why.reason,
                null,
                RequestId.current().value());
        return edits.write(draft, List.of(), edit -> work.get()).result();
    }

    private static Via via(Why why) {
        if (why.credential == null) {
            return Via.OPERATOR;
        }
        return why.credential.equals("SESSION") ? Via.PAGE : Via.API;
    }
}
