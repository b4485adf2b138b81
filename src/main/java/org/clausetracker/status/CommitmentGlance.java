package org.clausetracker.status;

import java.util.List;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.CommitmentAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A commitment at a glance: its headline and each obligor's.
 *
 * @param commitment id of the commitment
 * @param headline the worst of the units
 * @param group colour group of the headline
 * @param units one for each obligor, then one for breaches attributed to nobody, if there are any
 */
public record CommitmentGlance(
        @Schema(examples = "nk-ceasefire-2020-11-10/6.a") String commitment,
        Headline headline,
        Group group,
        List<UnitGlance> units) {

    /**
     * A verdict at a glance.
     *
     * @param obligor slug of the party; null for breaches attributed to nobody
     * @param headline the verdict
     * @param group colour group of the headline
     */
    public record UnitGlance(
            @Schema(examples = "armenia", nullable = true) @Nullable String obligor, Headline headline, Group group) {}

    static CommitmentGlance of(CommitmentAnswer answer) {
        return new CommitmentGlance(
                answer.commitment(),
                answer.headline(),
                answer.group(),
                answer.units().stream()
                        .map(unit -> new UnitGlance(
                                unit.obligor(), unit.headline(), unit.headline().group()))
                        .toList());
    }
}
