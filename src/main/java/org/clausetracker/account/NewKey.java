package org.clausetracker.account;

/**
 * A key that has just been made.
 *
 * @param key the key itself, to be sent as {@code Authorization: Bearer}; it is told once and stored nowhere
 * @param detail what can be seen of it later
 */
public record NewKey(String key, KeyDetail detail) {

    /** Names no secret: secrets must not reach a log. */
    @Override
    public String toString() {
        return "NewKey " + detail.id();
    }
}
