package org.clausetracker.status;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Group;
import org.clausetracker.finding.FindingKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A commitment at a glance: its headline and each obligor's.
 *
 * @param commitment id of the commitment
 * @param headline the worst of the units of which anything is said
 * @param group colour group of the headline
 * @param findings ids of the findings of its units, each once; at most {@value #MOST_FINDINGS}
 * @param units one for each obligor, then one for breaches attributed to nobody, if there are any
 */
public record CommitmentGlance(
        @Schema(examples = "nk-ceasefire-2020-11-10/6.a") String commitment,
        CellHeadline headline,
        Group group,
        @Schema(maxItems = CommitmentGlance.MOST_FINDINGS) List<String> findings,
        List<UnitGlance> units) {

    /** The most findings that one cell names. */
    static final int MOST_FINDINGS = 100;

    /**
     * A verdict at a glance.
     *
     * @param obligor slug of the party; null for breaches attributed to nobody
     * @param headline the verdict; {@code SILENT} where the voice says nothing of this duty
     * @param group colour group of the headline
     * @param findings ids of the findings of this voice that count here on the day, what was stated last first; at most 100
     * @param said what they say: of each kind the finding that was stated last
     */
    public record UnitGlance(
            @Schema(examples = "armenia", nullable = true) @Nullable String obligor,
            CellHeadline headline,
            Group group,
            @Schema(maxItems = MOST_FINDINGS) List<String> findings,
            Map<FindingKind, String> said) {}

    /** A commitment from its units. */
    static CommitmentGlance of(String commitment, CellHeadline headline, List<UnitGlance> units) {
        return new CommitmentGlance(
                commitment,
                headline,
                headline.group(),
                join(units.stream().map(UnitGlance::findings).toList()),
                units);
    }

    /** Ids of several cells, each once, as many as one cell names. */
    static List<String> join(Collection<List<String>> findings) {
        return findings.stream()
                .flatMap(List::stream)
                .distinct()
                .limit(MOST_FINDINGS)
                .toList();
    }
}
