package org.clausetracker.review;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a decision, or was decided.
 *
 * @param type {@code finding}, which was entered, or {@code proposal}, to change a record that was accepted
 * @param id of the finding or of the proposal
 * @param recordType kind of the record that it is about
 * @param record its name
 * @param agreement whose people decide; null: those of every agreement that reads the record
 * @param action {@code ENTER}, {@code CORRECT} or {@code RETRACT}
 * @param since when it was written last; of what is done, when it was decided
 * @param age whole days since then
 * @param overtaken whether it is a proposal for another version of the record than there was when it ended, or is now
 * @param decision {@code ACCEPTED}, {@code REJECTED}, {@code REOPENED}, {@code WITHDRAWN} or {@code OVERTAKEN}; null: it is open
 * @param comment what was said of the decision; null: nothing
 * @param author who wrote it last; of what is done, who decided; null for those who are not logged in
 * @param assignedTo who was asked to decide; null: nobody, or not told to those who are not logged in
 */
public record ReviewItem(
        String type,
        String id,
        String recordType,
        String record,
        @Schema(nullable = true) @Nullable String agreement,
        String action,
        Instant since,
        long age,
        boolean overtaken,
        @Schema(nullable = true) @Nullable String decision,
        @Schema(nullable = true) @Nullable String comment,
        @Schema(nullable = true) @Nullable NamedPerson author,
        @Schema(nullable = true) @Nullable NamedPerson assignedTo) {}
