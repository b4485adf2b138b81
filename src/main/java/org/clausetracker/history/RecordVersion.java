package org.clausetracker.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a record.
 *
 * @param version how often the record was recorded, from 1; null where it was superseded before versions were counted
 * @param recordedAt when it was recorded
 * @param supersededAt when another version took its place; null: it is the present one
 * @param edit the edit that wrote it; null where it was recorded before there were edits
 * @param record the record as it was, in the form in which it is written; what is not known is left out
 * @param changed names of the fields that differ from the version before; empty for the first
 */
public record RecordVersion(
        @Nullable Integer version,
        Instant recordedAt,
        @Nullable Instant supersededAt,
        @Nullable EditOfVersion edit,
        Map<String, Object> record,
        List<String> changed) {

    /** Names of the fields in which a later version differs. */
    public List<String> differencesOf(RecordVersion later) {
        return FieldChanges.between(record, later.record);
    }

    /** The same, with the fields that differ from the version before. */
    RecordVersion after(RecordVersion before) {
        return new RecordVersion(version, recordedAt, supersededAt, edit, record, before.differencesOf(this));
    }
}
