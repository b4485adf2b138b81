package org.clausetracker.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the rule says about many clauses.
 *
 * @param answers one for each clause asked for, in that order
 */
public record StatusQueryAnswers(List<StatusQueryAnswer> answers) {

    /**
     * What the rule says about one clause, or why it says nothing.
     *
     * @param agreement slug of the agreement, as asked
     * @param clause label of the clause, as asked
     * @param status its status; absent when there is an error
     * @param error that there is no such agreement or clause, or that it was not known by the clocks; absent when there is a status
     */
    @Schema(description = "What the rule says about one clause, or why it says nothing.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StatusQueryAnswer(
            @Schema(description = "Slug of the agreement, as asked.", examples = "nk-ceasefire-2020-11-10")
                    String agreement,
            @Schema(description = "Label of the clause, as asked.", examples = "6") String clause,
            @Schema(description = "Its status; absent when there is an error.", nullable = true) @Nullable
                    StatusQueryGlance status,
            @Schema(
                            description = "That there is no such agreement or clause, or that it was not known by the"
                                    + " clocks; absent when there is a status.",
                            examples = "There is no clause 'nk-ceasefire-2020-11-10/60'.",
                            nullable = true)
                    @Nullable
                    String error) {}

    /**
     * The status of one clause.
     *
     * @param asOf the day it is about
     * @param headline the worst of the commitments
     * @param group colour group of the headline
     * @param counts how many commitments have each headline
     * @param assessed what can be said, and of how much
     */
    @Schema(description = "The status of one clause.")
    public record StatusQueryGlance(
            @Schema(description = "The day it is about.") LocalDate asOf,
            @Schema(description = "The worst of the commitments.") Headline headline,
            @Schema(description = "Colour group of the headline.") Group group,
            @Schema(description = "How many commitments have each headline.") Map<Headline, Integer> counts,
            @Schema(description = "What can be said, and of how much.") Assessed assessed) {

        static StatusQueryGlance nothing(LocalDate asOf) {
            return new StatusQueryGlance(
                    asOf, Headline.NOT_ASSESSABLE, Headline.NOT_ASSESSABLE.group(), Map.of(), new Assessed(null, 0, 0));
        }
    }
}
