package org.clausetracker.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version beside the one before it.
 *
 * @param version the version
 * @param before the record as the version before had it; null for the first
 */
public record ComparedVersion(RecordVersion version, @Nullable Map<String, Object> before) {

    /** @param before the version before; null for the first */
    static ComparedVersion of(RecordVersion version, @Nullable RecordVersion before) {
        return before == null
                ? new ComparedVersion(version, null)
                : new ComparedVersion(version.after(before), before.record());
    }
}
