package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rule needs to judge one clause.
 *
 * @param asOf the day the answer is about
 * @param publishedBy only what was public by this day counts; null for {@code asOf}, which is no hindsight
 * @param recordedBy only what was recorded by this day counts; null for everything recorded so far
 * @param commitments the clause's commitments in the order of the answer; none makes the clause not assessable
 * @param findings by commitment id, in any order; a commitment without findings may be left out
 */
public record StatusCase(
        LocalDate asOf,
        @Nullable LocalDate publishedBy,
        @Nullable LocalDate recordedBy,
        List<CommitmentInput> commitments,
        Map<String, List<FindingInput>> findings) {

    /**
     * @throws IllegalArgumentException when a day, the commitments or the findings are missing, when a commitment or,
     *     for one commitment and one party, a finding is given twice, or when findings name no commitment of the case
     */
    public StatusCase {
        Given.present(asOf, "asOf");
        commitments = List.copyOf(Given.present(commitments, "commitments"));
        findings = checked(commitments, Given.present(findings, "findings"));
    }

    /** Findings about one commitment. */
    List<FindingInput> findingsOn(CommitmentInput commitment) {
        return findings.getOrDefault(commitment.id(), List.of());
    }

    static Map<String, List<FindingInput>> checked(
            List<CommitmentInput> commitments, Map<String, List<FindingInput>> findings) {
        List<String> ids = commitments.stream().map(CommitmentInput::id).toList();
        Given.distinct(ids, "commitments");
        Set<String> known = Set.copyOf(ids);
        Map<String, List<FindingInput>> copy = new LinkedHashMap<>();
        findings.forEach((commitment, list) -> {
            if (!known.contains(commitment)) {
                throw new IllegalArgumentException(
                        "findings names the commitment " + commitment + ", which is not given");
            }
            Given.distinct(
                    list.stream()
                            .map(finding ->
                                    finding.id() + " about " + (finding.about() == null ? "nobody" : finding.about()))
                            .toList(),
                    "findings." + commitment);
            copy.put(commitment, List.copyOf(list));
        });
        return Collections.unmodifiableMap(copy);
    }
}
