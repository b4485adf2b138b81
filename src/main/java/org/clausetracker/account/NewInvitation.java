package org.clausetracker.account;

import java.time.Instant;

/**
 * A link by which one person sets a password, once.
 *
 * @param path of the page, relative to this service; whoever has it can use it, so it is given to nobody else
 * @param endsAt when it ends
 */
public record NewInvitation(String path, Instant endsAt) {

    /** Names no secret: secrets must not reach a log by accident. */
    @Override
    public String toString() {
        return "NewInvitation until " + endsAt;
    }
}
