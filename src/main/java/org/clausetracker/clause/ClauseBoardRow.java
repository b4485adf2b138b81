package org.clausetracker.clause;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clause with its status on a day.
 *
 * @param label number of the point as printed
 * @param ordinal place in the agreement, from 1
 * @param parent label of the clause this one is a part of
 * @param heading short heading
 * @param editorialLabel whether the label is the editor's
 * @param language BCP 47 tag of the language of the text
 * @param text primary wording on the day asked about, in full
 * @param verified whether that text was seen word for word at the address given; null: not known
 * @param coded whether any commitment of it is recorded; where none is, nobody has coded it yet, and its headline says nothing
 *     of what can be kept or broken
 * @param waiting findings on it that wait for their review, of what was public by the day or has no date; they move no status
 * @param headline the worst of its commitments, seen without hindsight unless publishedBy says otherwise
 * @param group colour group of the headline
 * @param counts how many commitments have each headline
 * @param assessed what can be said, and of how much
 */
public record ClauseBoardRow(
        @Schema(examples = "6") String label,
        @Schema(examples = "6") int ordinal,
        @Schema(nullable = true) @Nullable String parent,
        @Schema(examples = "Kalbajar, Lachin and the Lachin corridor", nullable = true) @Nullable String heading,
        boolean editorialLabel,
        @Schema(examples = "en", nullable = true) @Nullable String language,
        @Schema(nullable = true) @Nullable String text,
        @Schema(examples = "false", nullable = true) @Nullable Boolean verified,
        @Schema(examples = "true") boolean coded,
        @Schema(examples = "3", minimum = "0") long waiting,
        Headline headline,
        Group group,
        Map<Headline, Integer> counts,
        Assessed assessed) {

    /**
     * Whether it is a heading of its parts and no more: it has no text and promises nothing.
     *
     * @param hasParts whether any clause is a part of it
     */
    public boolean isHeading(boolean hasParts) {
        return hasParts && text == null && !coded;
    }

    /** The same clause with another status. */
    public ClauseBoardRow judged(Headline other, Map<Headline, Integer> otherCounts, Assessed otherAssessed) {
        return new ClauseBoardRow(
                label,
                ordinal,
                parent,
                heading,
                editorialLabel,
                language,
                text,
                verified,
                coded,
                waiting,
                other,
                other.group(),
                otherCounts,
                otherAssessed);
    }
}
