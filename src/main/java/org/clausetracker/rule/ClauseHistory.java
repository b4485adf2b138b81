package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clause over time: the input of a timeline.
 *
 * @param signatories as in {@link StatusCase}
 * @param findings as in {@link StatusCase}
 */
public record ClauseHistory(
        List<String> signatories, List<CommitmentHistory> commitments, Map<String, List<FindingInput>> findings) {

    /** A clause without commitments, or one that was not recorded yet: not assessable on any day. */
    public static final ClauseHistory EMPTY = new ClauseHistory(List.of(), List.of(), Map.of());

    /** @throws IllegalArgumentException as {@link StatusCase} does */
    public ClauseHistory {
        signatories = List.copyOf(signatories);
        commitments = List.copyOf(Given.present(commitments, "commitments"));
        findings = StatusCase.checked(
                commitments.stream().map(CommitmentHistory::commitment).toList(), Given.present(findings, "findings"));
    }

    /** The question about one day without hindsight. */
    public StatusCase on(LocalDate day) {
        return on(day, null);
    }

    /**
     * The question about one day.
     *
     * @param publishedBy only what was public by this day counts; null for the day itself, which is no hindsight
     */
    public StatusCase on(LocalDate day, @Nullable LocalDate publishedBy) {
        return new StatusCase(
                day,
                publishedBy,
                null,
                signatories,
                commitments.stream().map(commitment -> commitment.on(day)).toList(),
                findings);
    }
}
