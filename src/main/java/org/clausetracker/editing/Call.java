package org.clausetracker.editing;

import java.net.InetAddress;
import org.clausetracker.access.Caller;
import org.clausetracker.journal.EditDraft;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Via;
import org.jspecify.annotations.Nullable;

/**
 * Who writes, and by which request.
 *
 * @param caller somebody in particular
 * @param via the door
 * @param address where the request comes from; null where nothing tells
 * @param requestId id of the request in the log; null: none
 * @param operation method and path of the request
 * @param key by which the same request is known when it is sent again; null: none
 */
public record Call(
        Caller caller,
        Via via,
        @Nullable InetAddress address,
        @Nullable String requestId,
        String operation,
        @Nullable IdempotencyKey key) {

    /** An edit of this caller. */
    public EditDraft draft(EditKind kind, @Nullable String reason) {
        return new EditDraft(caller.id(), via, caller.credential(), kind, reason, address, requestId);
    }
}
