package org.clausetracker.imports;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param outcome the rows, and the warnings
 * @param records the records by kind, those that the bundle has
 * @param conflicts records that were changed by hand, in the order of the bundle, as many as were to be listed
 * @param conflicting how many there are, listed or not
 * @param headlines clauses whose headline changes, by agreement and clause, as many as were to be listed
 */
public record ImportReport(
        ImportOutcome outcome,
        List<RecordCount> records,
        List<ImportConflict> conflicts,
        long conflicting,
        List<HeadlineShift> headlines) {

    public ImportReport {
        records = List.copyOf(records);
        conflicts = List.copyOf(conflicts);
        headlines = List.copyOf(headlines);
    }
}
