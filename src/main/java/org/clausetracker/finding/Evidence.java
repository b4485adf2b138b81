package org.clausetracker.finding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list of findings holds of evidence.
 *
 * @param counts reports of conduct that are accepted and neither unreliable nor improbable, the most frequent first; those
 *     withdrawn later are among them
 * @param waiting findings of any kind that nobody has reviewed; they are in no other count
 */
public record Evidence(List<EvidenceCount> counts, long waiting) {

    /** No finding at all. */
    public static final Evidence NONE = new Evidence(List.of(), 0);

    static Evidence of(List<EvidenceRow> rows) {
        Map<List<@Nullable Object>, EvidenceCount> counts = new LinkedHashMap<>();
        long waiting = 0;
        for (EvidenceRow row : rows) {
            if (row.state().counts()) {
                EvidenceCount count = row.counted();
                counts.merge(count.sort(), count, EvidenceCount::and);
            } else {
                waiting += row.findings();
            }
        }
        return new Evidence(
                counts.values().stream()
                        .sorted(Comparator.comparing(EvidenceCount::count).reversed())
                        .toList(),
                waiting);
    }
}
