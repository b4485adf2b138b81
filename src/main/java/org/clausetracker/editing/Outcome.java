package org.clausetracker.editing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of writing one record.
 *
 * @param record as it is now; of a proposal as it is to be
 * @param proposal id of the proposal; null where the record itself was written
 */
public record Outcome(StoredRecord record, @Nullable UUID proposal) {}
