package org.clausetracker.account;

/**
 * A session that has just begun.
 *
 * @param secret what the cookie holds from now on; it is told once
 * @param person whose session it is
 */
public record NewSession(String secret, String person) {

    /** Names no secret: secrets must not reach a log. */
    @Override
    public String toString() {
        return "NewSession of " + person;
    }
}
