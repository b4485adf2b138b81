package org.clausetracker.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the rule says about many clauses.
 *
 * @param answers one for each clause asked for, in that order
 */
public record StatusQueryAnswers(List<Answer> answers) {

    /**
     * What the rule says about one clause, or why it says nothing.
     *
     * @param agreement slug of the agreement, as asked
     * @param clause label of the clause, as asked
     * @param status its status; absent when there is an error
     * @param error that there is no such agreement or clause; absent when there is a status
     */
    @Schema(name = "StatusQueryAnswer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            @Schema(examples = "nk-ceasefire-2020-11-10") String agreement,
            @Schema(examples = "6") String clause,
            @Schema(nullable = true) @Nullable Glance status,
            @Schema(examples = "There is no clause 'nk-ceasefire-2020-11-10/60'.", nullable = true) @Nullable
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
    @Schema(name = "StatusQueryGlance")
    public record Glance(
            LocalDate asOf, Headline headline, Group group, Map<Headline, Integer> counts, Assessed assessed) {

        static Glance nothing(LocalDate asOf) {
            return new Glance(
                    asOf, Headline.NOT_ASSESSABLE, Headline.NOT_ASSESSABLE.group(), Map.of(), new Assessed(null, 0, 0));
        }
    }
}
