package org.clausetracker.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.StatusEngine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Clause by commitment by obligor: every headline of an agreement at a glance, as each voice tells it.
 *
 * @param rule version of the rule
 * @param agreement slug of the agreement
 * @param asOf the day the matrix is about
 * @param publishedBy only what was public by this day was weighed
 * @param voices whose statements the columns listen to, in the order asked for
 * @param differing labels of the clauses on which the voices differ
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

    /**
     * Lays out what each voice makes of each clause.
     *
     * @param views by label of the clause, in order; one for each voice
     */
    static Matrix of(String agreement, Clocks clocks, List<Voice> voices, Map<String, List<View>> views) {
        List<MatrixClause> clauses = new ArrayList<>();
        views.forEach((label, ofClause) -> clauses.add(new MatrixClause(label, differ(ofClause), ofClause)));
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

    /** Each commitment and obligor counts, so that voices who accuse different parties differ. */
    private static boolean differ(List<View> views) {
        return views.stream().map(View::commitments).distinct().count() > 1;
    }

    /**
     * One clause of the matrix.
     *
     * @param clause label of the clause
     * @param differs whether the voices differ on any headline of it
     * @param views what each voice makes of it, in the order of the voices
     */
    public record MatrixClause(@Schema(examples = "6") String clause, boolean differs, List<View> views) {}

    /**
     * What one voice makes of a clause.
     *
     * @param voice ALL, INDEPENDENT or the slug of a side
     * @param headline the worst of the commitments
     * @param group colour group of the headline
     * @param counts how many commitments have each headline
     * @param assessed what can be said, and of how much
     * @param commitments each commitment with its obligors
     */
    public record View(
            @Schema(examples = "ALL") String voice,
            Headline headline,
            Group group,
            Map<Headline, Integer> counts,
            Assessed assessed,
            List<CommitmentGlance> commitments) {}
}
