package org.clausetracker.account;

import org.jspecify.annotations.Nullable;

/**
 * Who wants to log in.
 *
 * @param email address by which the person logs in
 * @param password of the person
 */
public record LoginDraft(@Nullable String email, @Nullable String password) {

    /** Names no secret. */
    @Override
    public String toString() {
        return "LoginDraft";
    }
}
