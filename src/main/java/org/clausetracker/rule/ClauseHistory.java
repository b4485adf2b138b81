package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A clause over time: the input of a timeline.
 *
 * @param findings by commitment id, in any order
 */
public record ClauseHistory(List<CommitmentHistory> commitments, Map<String, List<FindingInput>> findings) {

    /** A clause without commitments, or one that was not recorded yet: not assessable on any day. */
    public static final ClauseHistory EMPTY = new ClauseHistory(List.of(), Map.of());

    /** @throws IllegalArgumentException as {@link StatusCase} does */
    public ClauseHistory {
        commitments = List.copyOf(Given.present(commitments, "commitments"));
        findings = StatusCase.checked(
                commitments.stream().map(CommitmentHistory::commitment).toList(), Given.present(findings, "findings"));
    }

    /** The question about one day without hindsight. */
    public StatusCase on(LocalDate day) {
        return new StatusCase(
                day, null, null, commitments.stream().map(c -> c.on(day)).toList(), findings);
    }
}
