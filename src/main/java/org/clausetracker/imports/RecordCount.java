package org.clausetracker.imports;

/**
 * What an import makes of the records of one kind. A record counts with its lists: a party with its other names and
 * offices, a finding with those whom it is about.
 *
 * @param kind which records
 * @param added records that are new
 * @param changed records of which something differs
 * @param unchanged records that are there with the same content
 */
public record RecordCount(ImportedKind kind, long added, long changed, long unchanged) {

    /** Whether the bundle has any of this kind. */
    boolean hasAny() {
        return added + changed + unchanged > 0;
    }
}
