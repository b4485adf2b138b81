package org.clausetracker.record;

import java.util.List;

/**
 * What writing records did to the database.
 *
 * @param inserted rows that were new
 * @param superseded rows whose content changed; what they said before is in the history
 * @param removed rows of lists that no longer have them; they too are in the history
 * @param records those of which anything changed
 */
public record RecordChanges(long inserted, long superseded, long removed, List<ChangedRecord> records) {

    public RecordChanges {
        records = List.copyOf(records);
    }

    /** Whether all was stored already as it was given. */
    public boolean changedNothing() {
        return inserted + superseded + removed == 0;
    }

    /**
     * A record of which something changed.
     *
     * @param type its table, such as {@code finding}
     * @param key the values that name it
     * @param created whether it is new
     */
    public record ChangedRecord(String type, List<String> key, boolean created) {

        public ChangedRecord {
            key = List.copyOf(key);
        }
    }
}
