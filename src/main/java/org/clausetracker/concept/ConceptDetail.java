package org.clausetracker.concept;

import java.util.List;
import org.clausetracker.search.WideningKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A concept with all that it is called.
 *
 * @param kind what it is
 * @param slug its permanent name among those of its kind
 * @param names what it is usually called, English first
 * @param spellings every other form that the search knows it by, in any script
 * @param usedBy forms that the texts of parties use, where known; of places alone
 * @param ambiguous spellings of it that may mean something else
 * @param within the place it lies in, by the administrative line that both states confirmed as a basis; says nothing of who
 *     holds it; null for all that is no place
 * @param wikidata its item in Wikidata; null where none is certain
 * @param note what a reader must know of it, or how the words of a group differ; in English
 * @param query what to search for to find what mentions it: the parameter {@code q} of the search
 */
public record ConceptDetail(
        WideningKind kind,
        @Schema(examples = "lachin-corridor") String slug,
        List<ConceptName> names,
        List<String> spellings,
        List<ConceptUsage> usedBy,
        List<ConceptAmbiguity> ambiguous,
        @Schema(nullable = true) @Nullable ConceptSummary within,
        @Schema(examples = "Q65082281", nullable = true) @Nullable String wikidata,
        @Schema(nullable = true) @Nullable String note,
        @Schema(examples = "Lachin corridor") String query) {

    /** The same as lists show it. */
    public ConceptSummary summary() {
        return new ConceptSummary(kind, slug, names);
    }
}
