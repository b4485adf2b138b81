package org.clausetracker.search;

import java.util.List;
import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that a search found.
 *
 * @param type whose text it is
 * @param id id of the statement or finding; of a clause its agreement, a slash and its label
 * @param agreements slugs of the agreement, or of those that the statement's findings are about
 * @param clause label of the clause, or of that which the finding is about; null for a statement
 * @param title heading of the clause, or kind of the finding; null when it has none
 * @param date when it was said, or signed; null when not known
 * @param language BCP 47 tag of the language of the text
 * @param quoted whether the text is a quotation: of a statement in its own words, or of a wording that was seen word for word
 *     at its address; false: no quotation marks may surround its fragments
 * @param match why it was found
 * @param fragments parts of the text with the hits in it, each in segments
 */
public record SearchHit(
        SearchType type,
        @Schema(examples = "S010") String id,
        List<String> agreements,
        @Schema(examples = "6", nullable = true) @Nullable String clause,
        @Schema(nullable = true) @Nullable String title,
        @Schema(nullable = true) @Nullable ImpreciseDate date,
        @Schema(examples = "en") String language,
        @Schema(examples = "true") boolean quoted,
        SearchMatch match,
        List<List<Segment>> fragments) {}
