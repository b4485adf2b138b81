package org.clausetracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
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

    /** Does the work in one transaction. */
    @Transactional
    <T> T write(Why why, Supplier<T> work) {
        return work.get();
    }
}
