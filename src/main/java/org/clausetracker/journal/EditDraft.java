package org.clausetracker.journal;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who is about to write, and why.
 *
 * @param actor id of the person; {@code import}, {@code operator} and {@code clock} are always there
 * @param via the door by which it comes
 * @param credential how the actor is known, such as {@code SESSION} or {@code KEY:<id>}, never a secret; null: needs none
 * @param kind what sort of change it is
 * @param reason why, in the actor's words; some kinds demand it
 * @param address where it comes from, of which only the network is kept (/24 or /48); null: from nowhere
 * @param requestId id of the request in the log; null: none
 */
public record EditDraft(
        String actor,
        Via via,
        @Nullable String credential,
        EditKind kind,
        @Nullable String reason,
        @Nullable InetAddress address,
        @Nullable String requestId) {

    /** A draft of somebody who needs no credential and is not asked for a reason. */
    public static EditDraft of(String actor, Via via, EditKind kind) {
        return new EditDraft(actor, via, null, kind, null, null, null);
    }
}
