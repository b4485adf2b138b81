package org.clausetracker.editing;

/** Ends a transaction that would write what is stored already, so that no edit tells of it. */
final class NothingChanged extends RuntimeException {

    private final transient StoredRecord record;

    NothingChanged(StoredRecord record) {
        super("nothing changed", null, false, false);
        this.record = record;
    }

    /** The record as it is. */
    StoredRecord record() {
        return record;
    }
}
