package org.clausetracker.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A correction or retraction of a record that was accepted.
 *
 * @param id of the proposal
 * @param type kind of the record: {@code finding}, {@code statement}, {@code clause} or {@code commitment}
 * @param record its name; of a clause {@code agreement/label}, of a commitment {@code agreement/label.letter}
 * @param agreement whose people decide; null: those of every agreement that reads the record
 * @param action {@code CORRECT}, or {@code RETRACT}: it was taken back in public
 * @param baseVersion version of the record that it was made for
 * @param version version of the record now
 * @param state how it stands
 * @param proposedAt when it was proposed
 * @param author who proposed it; null for those who are not logged in
 * @param reason why, in the words of its author
 * @param content the whole record as it is to be, in the form in which it is written, and beside it {@code requotes}, the quotations chosen anew for a text
 * @param decidedAt when it ended; null: it is open
 * @param decidedBy who ended it; null: nobody yet, or not told to those who are not logged in
 * @param comment what was said of the decision; null: nothing
 */
public record ProposalDetail(
        UUID id,
        String type,
        String record,
        @Schema(nullable = true) @Nullable String agreement,
        String action,
        int baseVersion,
        int version,
        ProposalState state,
        Instant proposedAt,
        @Schema(nullable = true) @Nullable NamedPerson author,
        String reason,
        @Schema(type = SchemaType.OBJECT) Object content,
        @Schema(nullable = true) @Nullable Instant decidedAt,
        @Schema(nullable = true) @Nullable NamedPerson decidedBy,
        @Schema(nullable = true) @Nullable String comment) {}
