package org.clausetracker.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.ClauseOutcome;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.status.KeptStatuses.CurrentStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Clause by commitment by obligor: every headline of an agreement at a glance, and what each voice says of it.
 *
 * @param rule version of the rule
 * @param agreement slug of the agreement
 * @param asOf the day the matrix is about
 * @param publishedBy only what was public by this day was weighed
 * @param voices whose statements the columns listen to, in the order asked for
 * @param differing labels of the clauses on which two sides differ
 * @param clauses every clause in order
 */
public record Matrix(
        @Schema(examples = "1.0.0") String rule,
        @Schema(examples = "nk-ceasefire-2020-11-10") String agreement,
        LocalDate asOf,
        LocalDate publishedBy,
        List<String> voices,
        List<String> differing,
        List<MatrixClause> clauses) {

    /** @param clauses every clause in order */
    static Matrix of(String agreement, Clocks clocks, List<Voice> voices, List<MatrixClause> clauses) {
        return new Matrix(
                StatusEngine.RULE,
                agreement,
                clocks.asOf(),
                clocks.publishedBy().orElse(clocks.asOf()),
                voices.stream().map(Voice::name).toList(),
                clauses.stream()
                        .filter(MatrixClause::differs)
                        .map(MatrixClause::clause)
                        .toList(),
                clauses);
    }

    /**
     * A clause as each voice tells it.
     *
     * @param told one for each voice, in their order
     */
    static MatrixClause clause(String label, List<Told> told) {
        List<Duty> differing = LastWord.differing(told);
        return new MatrixClause(
                label,
                !differing.isEmpty(),
                differing,
                told.stream().map(Told::view).toList());
    }

    /** A clause by its kept status, which listens to everybody. */
    static MatrixClause clause(String label, CurrentStatus kept) {
        return clause(label, List.of(Told.kept(kept)));
    }

    /**
     * One clause of the matrix.
     *
     * @param clause label of the clause
     * @param differs whether two of the sides that are listened to differ on any duty in it
     * @param differing the duties on which they differ: both speak of it, and what each last said is not the same, or one of
     *     them reads it otherwise
     * @param views what each voice makes of it, in the order of the voices
     */
    public record MatrixClause(
            @Schema(examples = "6") String clause, boolean differs, List<Duty> differing, List<View> views) {}

    /**
     * What one party owes by one commitment.
     *
     * @param commitment id of the commitment
     * @param obligor slug of the party; null for breaches attributed to nobody
     */
    public record Duty(
            @Schema(examples = "nk-ceasefire-2020-11-10/6.a") String commitment,
            @Schema(examples = "armenia", nullable = true) @Nullable String obligor) {}

    /**
     * What one voice makes of a clause.
     *
     * @param voice ALL, INDEPENDENT or the slug of a side
     * @param headline the worst of the commitments of which the voice says anything; {@code SILENT} where it says nothing
     * @param group colour group of the headline
     * @param counts how many commitments have each headline; those of which the voice says nothing are not counted
     * @param assessed what can be said, and of how much
     * @param findings ids of the findings of its commitments, each once; at most 100
     * @param commitments each commitment with its obligors
     */
    public record View(
            @Schema(examples = "ALL") String voice,
            CellHeadline headline,
            Group group,
            Map<Headline, Integer> counts,
            Assessed assessed,
            @Schema(maxItems = CommitmentGlance.MOST_FINDINGS) List<String> findings,
            List<CommitmentGlance> commitments) {

        static View of(String voice, CellHeadline headline, ClauseOutcome outcome, List<CommitmentGlance> commitments) {
            return new View(
                    voice,
                    headline,
                    headline.group(),
                    outcome.counts(),
                    outcome.assessed(),
                    CommitmentGlance.join(
                            commitments.stream().map(CommitmentGlance::findings).toList()),
                    commitments);
        }
    }
}
