package org.clausetracker.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded about a clause but its status.
 *
 * @param agreement slug of the agreement
 * @param label number of the point as printed
 * @param ordinal place in the agreement, from 1
 * @param parent label of the clause this one is a part of
 * @param heading short heading
 * @param editorialLabel whether the label is the editor's
 * @param wordings published texts, the primary one first
 * @param topics what it is about
 * @param commitments its checkable promises, by letter
 * @param version how often it was recorded: {@code 1} when it was entered, one more with each change
 */
public record ClauseDetail(
        @Schema(examples = "nk-ceasefire-2020-11-10") String agreement,
        @Schema(examples = "6") String label,
        @Schema(examples = "6") int ordinal,
        @Schema(nullable = true) @Nullable String parent,
        @Schema(examples = "Kalbajar, Lachin and the Lachin corridor", nullable = true) @Nullable String heading,
        @Schema(examples = "false") boolean editorialLabel,
        List<WordingDetail> wordings,
        List<TopicDetail> topics,
        List<CommitmentDetail> commitments,
        @Schema(examples = "1", minimum = "1") int version) {

    /** The text shown first on a day; empty when none is recorded for it. Lists of clauses show the same. */
    public Optional<WordingDetail> primaryWordingOn(LocalDate day) {
        return wordings.stream().filter(wording -> wording.isPrimaryOn(day)).findFirst();
    }

    /**
     * The same clause as it was known by a day: without wordings, deadlines, terms and suspensions of which nobody knew, and
     * without the editor's notes, which are of today.
     */
    public ClauseDetail knownBy(LocalDate day) {
        return new ClauseDetail(
                agreement,
                label,
                ordinal,
                parent,
                heading,
                editorialLabel,
                wordings.stream()
                        .filter(wording -> wording.isKnownBy(day))
                        .map(wording -> wording.knownBy(day))
                        .toList(),
                topics,
                commitments.stream().map(commitment -> commitment.knownBy(day)).toList(),
                version);
    }

    /** The same clause under a heading and with summaries in another language. */
    public ClauseDetail named(@Nullable String otherHeading, List<CommitmentDetail> otherCommitments) {
        return new ClauseDetail(
                agreement,
                label,
                ordinal,
                parent,
                otherHeading,
                editorialLabel,
                wordings,
                topics,
                otherCommitments,
                version);
    }
}
