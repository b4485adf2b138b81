package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
 * @param signatories the parties that signed the agreement as such, not guarantors, mediators and monitors, as far as known:
 *     whoever speaks for one of them does not speak for nobody; default none
 * @param commitments the clause's commitments in the order of the answer; none makes the clause not assessable
 * @param findings by commitment id, in any order; a commitment without findings may be left out. Those that name the clause
 *     and no commitment stand under the empty text: they are about the clause's only commitment, or about none
 */
public record StatusCase(
        LocalDate asOf,
        @Nullable LocalDate publishedBy,
        @Nullable LocalDate recordedBy,
        List<String> signatories,
        List<CommitmentInput> commitments,
        Map<String, List<FindingInput>> findings) {

    /** The key of the findings that name the clause and no commitment. */
    public static final String NO_COMMITMENT = "";

    /**
     * @throws IllegalArgumentException when a day, the commitments or the findings are missing, when a commitment or,
     *     for one commitment and one party, a finding is given twice, or when findings name no commitment of the case
     */
    public StatusCase {
        Given.present(asOf, "asOf");
        signatories = Given.list(signatories, "signatories");
        signatories.forEach(party -> Given.text(party, "signatories"));
        commitments = Given.full(commitments, "commitments");
        findings = checked(commitments, Given.present(findings, "findings"));
    }

    /** All findings by id, one of those that have it. */
    public Map<String, FindingInput> findingsById() {
        Map<String, FindingInput> byId = new HashMap<>();
        findings.values().forEach(list -> list.forEach(finding -> byId.putIfAbsent(finding.id(), finding)));
        return byId;
    }

    /** Findings by commitment, those about the clause's only commitment among its own. */
    static Map<String, List<FindingInput>> checked(
            List<CommitmentInput> commitments, Map<String, List<FindingInput>> findings) {
        List<String> ids = commitments.stream().map(CommitmentInput::id).toList();
        Given.distinct(ids, "commitments");
        Set<String> known = Set.copyOf(ids);
        Map<String, List<FindingInput>> copy = new LinkedHashMap<>();
        findings.forEach((commitment, list) -> {
            if (!commitment.equals(NO_COMMITMENT) && !known.contains(commitment)) {
                throw new IllegalArgumentException(
                        "findings names the commitment " + commitment + ", which is not given");
            }
            copy.put(commitment, Given.full(list, field(commitment)));
        });
        if (ids.size() == 1 && copy.containsKey(NO_COMMITMENT)) {
            List<FindingInput> all = new ArrayList<>(copy.getOrDefault(ids.get(0), List.of()));
            all.addAll(copy.remove(NO_COMMITMENT));
            copy.put(ids.get(0), List.copyOf(all));
        }
        copy.forEach((commitment, list) -> Given.distinct(
                list.stream()
                        .map(finding ->
                                finding.id() + " about " + (finding.about() == null ? "nobody" : finding.about()))
                        .toList(),
                field(commitment)));
        return Collections.unmodifiableMap(copy);
    }

    private static String field(String commitment) {
        return commitment.equals(NO_COMMITMENT) ? "findings" : "findings." + commitment;
    }
}
