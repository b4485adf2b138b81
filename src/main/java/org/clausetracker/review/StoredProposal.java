package org.clausetracker.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.clausetracker.editing.RecordKind;
import org.clausetracker.editing.RecordName;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is stored.
 *
 * @param target of the proposal
 * @param made by whom and when
 * @param ended how; null: it is open
 */
record StoredProposal(UUID id, Target target, Made made, @Nullable Ended ended) {

    /**
     * What is proposed of which record.
     *
     * @param agreement slug of the agreement whose people decide; null: the record belongs to none
     */
    record Target(
            String type,
            String record,
            @Nullable String agreement,
            String action,
            int baseVersion,
            ObjectNode content) {}

    /** Who proposed it, when and why. */
    record Made(String author, String authorName, Instant at, String reason) {}

    /** Who ended it, when and how. */
    record Ended(String person, String personName, Instant at, ProposalState state, @Nullable String comment) {}

    /** The record. */
    RecordName name() {
        RecordKind kind = RecordKind.valueOf(target.type.toUpperCase(Locale.ROOT));
        String agreement = target.agreement;
        if (agreement == null || kind == RecordKind.FINDING) {
            return RecordName.of(kind, target.record);
        }
        String place = target.record.substring(agreement.length() + 1);
        if (kind == RecordKind.CLAUSE) {
            return RecordName.clause(agreement, place);
        }
        int letter = place.lastIndexOf('.');
        return RecordName.commitment(agreement, place.substring(0, letter), place.substring(letter + 1));
    }
}
