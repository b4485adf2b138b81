package org.clausetracker.account;

import org.jspecify.annotations.Nullable;

/**
 * A password to be changed.
 *
 * @param current the present one
 * @param password the new one, 12 to 200 characters, and not easily guessed
 */
public record PasswordPair(@Nullable String current, @Nullable String password) {

    /** Names no secret. */
    @Override
    public String toString() {
        return "PasswordPair";
    }
}
