package org.clausetracker.citation;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.history.EditOfVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How one cited address stands to what it showed when it was read.
 *
 * @param address as it was cited
 * @param accessedOn day on which it was read; null: nothing says it
 * @param type kind of what it shows: {@code clause}; null where it was not compared
 * @param name of it; of a clause the slug of its agreement, a slash and its label; null where it was not compared
 * @param state whether it changed since
 * @param changed what is otherwise: {@code headline}, {@code evidence} where the same status rests on something else, {@code clauses} of an
 *     agreement, or names of fields of the record
 * @param statuses of a clause or of an agreement, the headlines that are otherwise
 * @param edits because of what: those that can have changed it since, the newest first, at most 20
 */
public record CitationCheck(
        @Schema(examples = "/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2023-03-01") String address,
        @Schema(nullable = true) @Nullable LocalDate accessedOn,
        @Schema(nullable = true, examples = "clause") @Nullable String type,
        @Schema(nullable = true, examples = "nk-ceasefire-2020-11-10/6") @Nullable String name,
        CitationState state,
        List<String> changed,
        List<ChangedStatus> statuses,
        List<EditOfVersion> edits) {

    /**
     * A clause whose headline is otherwise.
     *
     * @param clause label of the clause
     * @param before its headline when it was read; null: it was not there yet
     * @param after its headline now
     */
    @Schema(name = "ChangedCitedStatus", description = "A clause whose headline is otherwise.")
    public record ChangedStatus(
            @Schema(description = "Label of the clause.", examples = "6") String clause,
            @Schema(description = "Its headline when it was read; null: it was not there yet.", nullable = true)
                    @Nullable
                    Headline before,
            @Schema(description = "Its headline now.") Headline after) {}

    /** One that was not compared, and why. */
    static CitationCheck not(CitationState why, CitedAddress cited) {
        return new CitationCheck(
                cited.address(), cited.accessedOn().orElse(null), null, null, why, List.of(), List.of(), List.of());
    }
}
