package org.clausetracker.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Via;
import org.jspecify.annotations.Nullable;

/**
 * One edit: a transaction that wrote records.
 *
 * @param id of the edit
 * @param position of the last of its changes; the order of edits is this, never their time
 * @param kind what sort of change its author meant
 * @param via the door by which it came
 * @param reason why, in the author's words; null where none was given
 * @param at when it began
 * @param actor who made it
 * @param agreements slugs of the agreements in whose answers it can be seen
 * @param changes how many changes it is told by
 */
public record EditSummary(
        UUID id,
        long position,
        EditKind kind,
        Via via,
        @Nullable String reason,
        Instant at,
        EditAuthor actor,
        List<String> agreements,
        int changes) {

    /** The same as of a version that it wrote. */
    public EditOfVersion ofVersion() {
        return new EditOfVersion(id, kind, reason, via, at, actor);
    }
}
